a1234-----
r w BC-UK--Ferry   10-23 0120
^BC-UK--Ferry, 1st Ld-Writethru,120< 
^Ferry dispute ends after nine days< 
^AE Photos ABC101< 
^Eds: Updates with quotes.< 
^By JANE ROE and JOHN DOE= 
^Harbour Writer= 
	   PORT ELLEN, Islay (AE) _ The ferry dispute ended
on Friday. 
	   ``We are glad,'' said the captain. 
	   AE-WF-10-23-20 1509GMT<



a1235-----
r w BC-UK--Ferry, 1st Add   10-23 0040
^BC-UK--Ferry, 1st Add,40< 
	   Boats sail at noon. 


a1236-----
r w BC-UK--Empty   10-23 0040
^BC-UK--Empty,40< 

