package scrutiny.web.operation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Request;

/** A request whose body has been read. */
final class BufferedRequest extends Request.Wrapper {
  private final ByteBuffer bytes;
  private final ByteBufferContentSource body;

  BufferedRequest(Request wrapped, ByteBuffer bytes) {
    super(wrapped);
    this.bytes = bytes.asReadOnlyBuffer();
    this.body = new ByteBufferContentSource(bytes);
  }

  /** Returns the body as text in UTF-8. */
  String text() {
    return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
  }

  @Override
  public long getLength() {
    return bytes.remaining();
  }

  @Override
  public Content.Chunk read() {
    return body.read();
  }

  @Override
  public void demand(Runnable callback) {
    body.demand(callback);
  }

  @Override
  public void fail(Throwable failure) {
    body.fail(failure);
    super.fail(failure);
  }
}
