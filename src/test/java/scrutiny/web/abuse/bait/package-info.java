/** Classes that the tests try to make the server load; their static initialisers are noticed. */
package scrutiny.web.abuse.bait;
