package scrutiny.web.operation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Measures every request, and serves the measurements at {@code /metrics}. */
final class MeasurementHandler extends Handler.Wrapper {
  private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

  private final Measurements measurements;

  MeasurementHandler(Measurements measurements, Handler next) {
    super(next);
    this.measurements = measurements;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (Request.getPathInContext(request).equals(Route.METRICS.label())
        && request.getMethod().equals("GET")) {
      byte[] text = measurements.text().getBytes(StandardCharsets.UTF_8);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, PROMETHEUS_TEXT);
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, text.length);
      response.write(true, ByteBuffer.wrap(text), callback);
      return true;
    }
    return super.handle(request, response, callback);
  }

  /** Returns a handler that measures the work of this and all other handlers. */
  Handler measuring(Handler next) {
    return new Handler.Wrapper(next) {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws Exception {
        request.addHttpStreamWrapper(stream -> new MeasuredStream(stream, request));
        return super.handle(request, response, callback);
      }
    };
  }

  private final class MeasuredStream extends HttpStream.Wrapper {
    private final Request observed;
    private int status;

    MeasuredStream(HttpStream wrapped, Request observed) {
      super(wrapped);
      this.observed = observed;
    }

    @Override
    public void send(
        MetaData.Request request,
        MetaData.@Nullable Response response,
        boolean last,
        @Nullable ByteBuffer content,
        Callback callback) {
      if (response != null) {
        status = response.getStatus();
      }
      super.send(request, response, last, content, callback);
    }

    @Override
    public void succeeded() {
      record();
      super.succeeded();
    }

    @Override
    public void failed(Throwable failure) {
      record();
      measurements.aborted().increment();
      super.failed(failure);
    }

    private void record() {
      Route route = Route.of(Request.getPathInContext(observed));
      long nanos = System.nanoTime() - observed.getBeginNanoTime();
      measurements.record(route, observed.getMethod(), status, Duration.ofNanos(nanos));
      if (observed.getAttribute(AdmissionHandler.REFUSED) instanceof Integer refusal) {
        measurements.refused(refusal).increment();
      } else if (status == 503 && Route.isQuery(observed)) {
        measurements.timedOut().increment();
      }
    }
  }
}
