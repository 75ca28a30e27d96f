"""Reads all of a response, as a researcher's script would, and prints the number of its bytes.

Uses requests if it is installed, and otherwise the standard library. A response that is cut raises
an exception, so that the script exits with 1.
"""

import sys

try:
    import requests
except ImportError:
    requests = None

URL = sys.argv[1]

if requests is not None:
    response = requests.get(URL, timeout=60)
    response.raise_for_status()
    print(len(response.content))
else:
    from urllib.request import urlopen

    with urlopen(URL, timeout=60) as opened:
        print(len(opened.read()))
