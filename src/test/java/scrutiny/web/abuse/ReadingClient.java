package scrutiny.web.abuse;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.http.HttpEnv;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;

/** The clients with which researchers read results. */
enum ReadingClient {
  /** The command {@code curl}. */
  CURL {
    @Override
    boolean isInstalled() {
      return runs(List.of("curl", "--version"));
    }

    @Override
    boolean readsAll(URI endpoint, String query) {
      return runs(List.of("curl", "-sS", "-f", "-o", "/dev/null", csv(endpoint, query)));
    }
  },
  /** {@code curl} that accepts compressed responses. */
  CURL_COMPRESSED {
    @Override
    boolean isInstalled() {
      return runs(List.of("curl", "--version"));
    }

    @Override
    boolean readsAll(URI endpoint, String query) {
      return runs(
          List.of("curl", "-sS", "-f", "--compressed", "-o", "/dev/null", csv(endpoint, query)));
    }
  },
  /** A script in Python. */
  PYTHON {
    @Override
    boolean isInstalled() {
      return runs(List.of("python3", "--version"));
    }

    @Override
    boolean readsAll(URI endpoint, String query) {
      Path script = Path.of("src/test/resources/abuse/read_all.py");
      return runs(List.of("python3", script.toString(), csv(endpoint, query)));
    }
  },
  /** Jena. */
  JENA {
    @Override
    boolean readsAll(URI endpoint, String query) {
      try (QueryExecHTTP execution =
          QueryExecHTTP.service(endpoint.toString())
              .httpClient(HttpEnv.getDftHttpClient())
              .query(query)
              .build()) {
        RowSet rows = execution.select();
        rows.forEachRemaining(row -> {});
        return true;
      } catch (RuntimeException e) {
        return false;
      }
    }
  },
  /** RDF4J. */
  RDF4J {
    @Override
    boolean readsAll(URI endpoint, String query) {
      SPARQLRepository repository = new SPARQLRepository(endpoint.toString());
      try (RepositoryConnection connection = repository.getConnection();
          TupleQueryResult rows = connection.prepareTupleQuery(query).evaluate()) {
        while (rows.hasNext()) {
          rows.next();
        }
        return true;
      } catch (RuntimeException e) {
        return false;
      } finally {
        repository.shutDown();
      }
    }
  };

  /** Returns whether it can be used on this machine. */
  boolean isInstalled() {
    return true;
  }

  /** Reads a result and returns whether the client reports no failure. */
  abstract boolean readsAll(URI endpoint, String query);

  private static String csv(URI endpoint, String query) {
    return endpoint
        + "?format=csv&query="
        + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static boolean runs(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
