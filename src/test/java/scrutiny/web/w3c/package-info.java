/** The tests of the W3C for SPARQL 1.1 endpoints, run against the server over HTTP. */
package scrutiny.web.w3c;
