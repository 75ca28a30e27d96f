/**
 * Attacks on the server: heavy queries, hostile clients, attempts to call other servers and to run
 * code, hostile parameter values, and every route with every method. The tests run each briefly;
 * {@link scrutiny.web.abuse.AbuseRun} runs them for minutes beside normal clients and measures
 * both.
 */
package scrutiny.web.abuse;
