package scrutiny.query.limit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.http.Header;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.conn.DnsResolver;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterCommonParent;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.service.single.ServiceExecutor;
import org.apache.jena.sparql.util.Context;

/**
 * Calls the allowed endpoints of other servers: at public addresses only, without redirects,
 * proxies, cookies and retries, and within the time of the query and a maximum size.
 */
final class ServiceCaller implements ServiceExecutor {
  private static final String JSON = "application/sparql-results+json";

  /** The maximum length of a response in bytes, after decompression. */
  private static final long MAX_RESPONSE_BYTES = 64L << 20;

  private final ExecutionGuard guard;
  private final DnsResolver addresses;

  ServiceCaller(ExecutionGuard guard, DnsResolver addresses) {
    this.guard = guard;
    this.addresses = addresses;
  }

  @Override
  public QueryIterator createExecution(
      OpService service, OpService original, Binding row, ExecutionContext context) {
    String url = service.getService().isURI() ? service.getService().getURI() : "";
    return guard.visibly(() -> {
      if (!guard.services().allows(url)) {
        throw guard.services().refusal();
      }
      try {
        Query query = OpAsQuery.asQuery(Rename.reverseVarRename(service.getSubOp(), true));
        List<Binding> rows = call(url, query.serialize());
        return new QueryIterCommonParent(
            QueryIterPlainWrapper.create(rows.iterator(), context), row, context);
      } catch (IOException | RiotException e) {
        guard.deadline().check();
        if (service.getSilent()) {
          return QueryIterSingleton.create(row, context);
        }
        throw failure(url, e);
      }
    });
  }

  private static QueryLimitException failure(String url, Exception cause) {
    String why = cause.getMessage() == null ? "no response" : cause.getMessage();
    return new QueryLimitException(
        QueryLimitException.Limit.SERVICE,
        "the endpoint <" + url + "> failed: " + why.lines().findFirst().orElse(""));
  }

  private List<Binding> call(String url, String query) throws IOException {
    guard.deadline().check();
    HttpPost request = new HttpPost(url);
    request.setHeader("Accept", JSON);
    ByteArrayEntity body = new ByteArrayEntity(query.getBytes(StandardCharsets.UTF_8));
    body.setContentType("application/sparql-query");
    request.setEntity(body);
    guard.deadline().onExpiry(request::abort);
    try (CloseableHttpClient client = client();
        CloseableHttpResponse response = client.execute(request)) {
      int status = response.getStatusLine().getStatusCode();
      Header type = response.getFirstHeader("Content-Type");
      if (status != 200 || response.getEntity() == null) {
        throw new IOException("status " + status + (status / 100 == 3 ? ", a redirect" : ""));
      }
      if (type == null || !type.getValue().toLowerCase(Locale.ROOT).contains("json")) {
        throw new IOException("the response is not " + JSON);
      }
      try (InputStream in = bounded(response.getEntity().getContent())) {
        return read(in);
      }
    }
  }

  private CloseableHttpClient client() {
    int millis = Math.clamp(guard.deadline().remaining().toMillis(), 1, 600_000);
    return HttpClientBuilder.create()
        .setDnsResolver(addresses)
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectTimeout(millis)
                .setSocketTimeout(millis)
                .setConnectionRequestTimeout(millis)
                .build())
        .build();
  }

  private static InputStream bounded(InputStream in) throws IOException {
    return BoundedInputStream.builder()
        .setInputStream(in)
        .setMaxCount(MAX_RESPONSE_BYTES)
        .setOnMaxCount((max, count) -> {
          throw new IOException("the response is longer than " + max + " bytes");
        })
        .get();
  }

  private List<Binding> read(InputStream in) {
    RowSet rows =
        RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
            .create(ResultSetLang.RS_JSON)
            .read(in, Context.emptyContext());
    List<Binding> stored = new ArrayList<>();
    while (rows.hasNext()) {
      guard.deadline().check();
      stored.add(rows.next());
    }
    return stored;
  }
}
