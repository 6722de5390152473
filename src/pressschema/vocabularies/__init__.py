"""What the standards call things: namespaces, IPTC's scheme aliases, and the terms that both wings use."""
