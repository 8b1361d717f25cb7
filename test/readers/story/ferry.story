The ferry dispute ended on Friday.

Boats sail at noon.

@highlight

Ferries sail again

@highlight

It took nine days
