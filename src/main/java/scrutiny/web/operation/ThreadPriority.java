package scrutiny.web.operation;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The scheduling priority of one thread of Linux. Java's own priorities have no effect there unless
 * the virtual machine runs with the rights of an administrator, although every process may lower
 * the priority of its threads. It cannot raise it again.
 */
final class ThreadPriority {
  private static final Logger LOG = LoggerFactory.getLogger(ThreadPriority.class);

  /**
   * The priority of a long query, from 0 to 19, which is the lowest: beside another thread it gets
   * a quarter of a processor. With less it would delay the others again, since they wait for it
   * when the virtual machine stops all threads to collect garbage.
   */
  private static final int LOW = 5;

  /** Says that the number is that of a process; Linux takes that of a thread, too. */
  private static final int PRIO_PROCESS = 0;

  private static final Optional<MethodHandle> GET_THREAD_ID =
      find("gettid", FunctionDescriptor.of(ValueLayout.JAVA_INT));

  private static final Optional<MethodHandle> SET_PRIORITY =
      find(
          "setpriority",
          FunctionDescriptor.of(
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT));

  private final int threadId;
  private boolean ended;

  private ThreadPriority(int threadId) {
    this.threadId = threadId;
  }

  /** Returns the priority of the current platform thread, if the system is Linux. */
  static Optional<ThreadPriority> ofCurrentThread() {
    return SET_PRIORITY
        .flatMap(_ -> GET_THREAD_ID)
        .map(function -> new ThreadPriority(call(function)));
  }

  /** Lowers the priority until the thread ends. Can be called from any thread. */
  synchronized void lower() {
    if (!ended && call(SET_PRIORITY.orElseThrow(), PRIO_PROCESS, threadId, LOW) != 0) {
      LOG.debug("the system refuses to lower the priority of thread {}", threadId);
    }
  }

  /** Makes {@link #lower} do nothing; another thread may get the number once this one has ended. */
  synchronized void end() {
    ended = true;
  }

  @SuppressWarnings("restricted") // the functions are those of the system's standard library
  private static Optional<MethodHandle> find(String name, FunctionDescriptor type) {
    if (!System.getProperty("os.name").equals("Linux")) {
      return Optional.empty();
    }
    Linker linker = Linker.nativeLinker();
    SymbolLookup functions = linker.defaultLookup();
    return functions.find(name).map(address -> linker.downcallHandle(address, type));
  }

  private static int call(MethodHandle function, Object... arguments) {
    try {
      return (int) function.invokeWithArguments(arguments);
    } catch (Throwable e) {
      throw new IllegalStateException("a function of the system cannot be called", e);
    }
  }
}
