filedesc://x.arc 127.0.0.1 20080430204825 text/plain 76
1 0 InternetArchive
URL IP-address Archive-date Content-type Archive-length

dns:example.org 127.0.0.1 20080430204825 text/dns 30
example.org. 1 IN A 127.0.0.1

http://example.org/2008/ferry leaves.html 127.0.0.1 20080430204825 text/html 506
HTTP/1.1 200 OK
Content-Type: text/html

<!doctype html><html><head><title>Ferry leaves</title></head><body><article><h1>Ferry leaves</h1>
<p>The ferry to the mainland left Port Ellen on Friday, nine days late, with every cabin taken and no cook.</p>
<p>Nobody on the quay was surprised at all, and the harbour master had gone home by the time that she sailed.</p>
<p>The cook was found on Saturday, asleep in the ice house, and was taken over by the pilot boat that evening.</p></article></body></html>
http://example.org/a.jpg 127.0.0.1 20080430204825 image/jpeg 57
HTTP/1.1 200 OK
Content-Type: image/jpeg

ÿØÿà a photo
