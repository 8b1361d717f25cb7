filedesc://x.arc 127.0.0.1 20080430204825 text/plain 76
1 0 InternetArchive
URL IP-address Archive-date Content-type Archive-length

dns:example.org 127.0.0.1 20080430204825 text/dns 30
example.org. 1 IN A 127.0.0.1

http://example.org/2008/ferry leaves.html 127.0.0.1 20080430204825 text/html 506
HTTP/1.1 200 OK
Content-Type: text/html

<!doctype html><html><head><title>Ferry leaves</title></head><body><article><h1>Ferry