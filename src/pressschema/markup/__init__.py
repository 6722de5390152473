"""What both wings share about markup: safe XML, where things stand in it, and bodies as XHTML and NITF."""
