package scrutiny.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Sends requests to a server under test. */
final class Http {
  /** A query that runs until it is cancelled. */
  static final String ENDLESS_QUERY =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?l) }";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Http() {}

  /** Sends a request with the headers given as names and values. */
  static HttpResponse<byte[]> send(Server server, String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url()).resolve(path))
            .method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** Sends a GET request. */
  static HttpResponse<byte[]> get(Server server, String path, String... headers)
      throws IOException, InterruptedException {
    return send(server, "GET", path, headers);
  }

  /** Sends a POST request with the headers given as names and values. */
  static HttpResponse<byte[]> post(
      Server server, String path, String type, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url()).resolve(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** Returns the path of a query at the SPARQL endpoint. */
  static String sparql(String query) {
    return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  /** Returns the body as text. */
  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** Returns the first group of each match in a page, with its ampersands unescaped. */
  static List<String> find(String regex, String html) {
    return Pattern.compile(regex)
        .matcher(html)
        .results()
        .map(match -> match.group(1).replace("&amp;", "&"))
        .toList();
  }

  /** Returns the value of a header, or an empty string. */
  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** Connects to a server. */
  static Socket connect(Server server) throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), server.port());
  }

  /** Sends text on a connection, each character as one byte. */
  static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  /** Sends the head of a GET request. */
  static void writeGet(Socket socket, String path, String... headerLines) throws IOException {
    String lines = headerLines.length == 0 ? "" : String.join("\r\n", headerLines) + "\r\n";
    write(socket, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n");
  }

  /** Reads what the server sends until it closes the connection. */
  static String readToEnd(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  /** Reads the first line of a response. */
  static String readStatusLine(Socket socket) throws IOException {
    StringBuilder line = new StringBuilder();
    InputStream in = socket.getInputStream();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    return line.toString().strip();
  }
}
