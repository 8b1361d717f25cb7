GZT0001 4 POL 0025 GZT /ANP-AAA

Ferry returns
   PORT ELLEN, Oct 23 (AFP) - The ferry returned
on Friday after nine days.
   It sails at noon, the captain said.

jr/kp
231000 GMT OCT 20
