package scrutiny.web.operation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Decides which requests of a queue run, which wait and which are refused. What is said of queries
 * here holds for the requests of other queues too.
 *
 * <p>A bounded number of queries runs, and one client runs at most half of them. A freed place goes
 * to the client that has used least query time, and a quarter of the places is kept for clients
 * that have used little. Clients known to send quick queries have as many places of their own, so
 * that they never wait for long ones. A query whose client does not read its result has no place
 * while it is blocked; the longest blocked lose their connection if there are too many. The classes
 * of Jetty for this bound only the total (QoSHandler) or the rate of requests (DoSHandler).
 */
final class Admission {
  /** The clients whose use is remembered; those idle longest are forgotten first. */
  private static final int MAX_CLIENTS = 100_000;

  /** A light client has used less than this share of its query time. */
  private static final double LITTLE_USE = 1 / 12.0;

  /** That of a query of a client that is not known. */
  private static final Precedence OF_UNKNOWN =
      new Precedence(Duration.ofMillis(200), Duration.ofMillis(200));

  /**
   * That of other requests, and of clients known for quick queries: more than one takes if all is
   * busy. Its processor time is short, since anybody can send quick queries before slow ones.
   */
  private static final Precedence OF_QUICK =
      new Precedence(Duration.ofSeconds(3), Duration.ofMillis(300));

  /** How many queries may be blocked for each place. */
  private static final int BLOCKED_PER_PLACE = 2;

  private final ServerLimits limits;
  private final Lane lane;
  private final LongSupplier nanoClock;
  private final Cache<String, ClientUse> uses;
  private final List<Ticket> running = new ArrayList<>();
  private final List<Ticket> blocked = new ArrayList<>();
  private final List<Ticket> waiting = new ArrayList<>();

  Admission(ServerLimits limits, Lane lane) {
    this(limits, lane, System::nanoTime);
  }

  /** Creates an admission with a clock, in nanoseconds. */
  Admission(ServerLimits limits, Lane lane, LongSupplier nanoClock) {
    this.limits = limits;
    this.lane = lane;
    this.nanoClock = nanoClock;
    this.uses =
        Caffeine.newBuilder()
            .maximumSize(MAX_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
  }

  /** Starts a query, lets it wait or refuses it. */
  void admit(Ticket ticket) {
    Optional<Ticket> displaced = Optional.empty();
    Optional<HttpError> refusal;
    boolean starts = false;
    synchronized (this) {
      refusal = exhausted(ticket.client());
      if (refusal.isEmpty() && waiting.stream().noneMatch(this::mayStart) && mayStart(ticket)) {
        starts = true;
        begin(ticket);
      } else if (refusal.isEmpty()) {
        if (waiting.size() >= limits.queuedQueries()) {
          displaced = displaceFor(ticket);
          refusal = displaced.isEmpty() ? Optional.of(busy()) : Optional.empty();
        }
        if (refusal.isEmpty()) {
          waiting.add(ticket);
        }
      }
    }
    displaced.ifPresent(other -> other.refuse(busy()));
    if (refusal.isPresent()) {
      ticket.refuse(refusal.get());
    } else if (starts) {
      ticket.start();
    }
  }

  /** Refuses a query if it still waits. */
  void expire(Ticket ticket) {
    boolean removed;
    synchronized (this) {
      removed = waiting.remove(ticket);
    }
    if (removed) {
      ticket.refuse(busy());
    }
  }

  /** Removes a query whose client has gone, and returns whether it was still waiting. */
  synchronized boolean withdraw(Ticket ticket) {
    ticket.abandon();
    return waiting.remove(ticket);
  }

  /**
   * Frees the place of a query while its client does not read.
   *
   * @param isBlocked whether the client still does not read
   */
  void block(Ticket ticket, BooleanSupplier isBlocked) {
    List<Ticket> dropped = List.of();
    List<Ticket> started = List.of();
    synchronized (this) {
      if (isBlocked.getAsBoolean() && running.remove(ticket)) {
        blocked.add(ticket);
        ticket.setBlocked(true);
        int excess = blocked.size() - BLOCKED_PER_PLACE * limits.runningQueries();
        dropped = List.copyOf(blocked.subList(0, Math.max(0, excess)));
        started = startWaiting();
      }
    }
    dropped.forEach(Ticket::drop);
    started.forEach(Ticket::start);
  }

  /** Gives a query its place back when its client reads again, even if no place is free. */
  synchronized void unblock(Ticket ticket) {
    if (blocked.remove(ticket)) {
      running.add(ticket);
      ticket.setBlocked(false);
    }
  }

  /** Frees the place of a query that has ended, and starts those that may run now. */
  void release(Ticket ticket) {
    List<Ticket> started;
    synchronized (this) {
      if (!running.remove(ticket) && !blocked.remove(ticket)) {
        return;
      }
      long now = nanoClock.getAsLong();
      ClientUse use = use(ticket.client());
      use.add(ticket.ranNanos(now), now);
      if (ticket.isTelling()) {
        // One that a limit ended would have run longer.
        use.completed(ticket.hasFailed() ? now - ticket.startNanos() : ticket.workedNanos(now));
      }
      started = startWaiting();
    }
    started.forEach(Ticket::start);
  }

  private List<Ticket> startWaiting() {
    List<Ticket> started = new ArrayList<>();
    Optional<Ticket> next = next();
    while (next.isPresent()) {
      waiting.remove(next.get());
      begin(next.get());
      started.add(next.get());
      next = next();
    }
    return started;
  }

  private void begin(Ticket ticket) {
    ticket.begin(nanoClock.getAsLong(), precedence(ticket.client()));
    running.add(ticket);
  }

  /** Returns the waiting query to start next: of the client with the least use, the first. */
  private Optional<Ticket> next() {
    return waiting.stream()
        .filter(this::mayStart)
        .min(
            Comparator.<Ticket, Boolean>comparing(ticket -> !isQuick(ticket.client()))
                .thenComparingDouble(ticket -> used(ticket.client())));
  }

  private boolean mayStart(Ticket ticket) {
    int places = limits.runningQueries();
    if (count(running, ticket.client()) >= placesOf(ticket.client())) {
      return false;
    }
    if (running.size() >= places) {
      return isQuick(ticket.client())
          && running.stream().filter(other -> isQuick(other.client())).count() < places
          && running.size() < 2 * places;
    }
    long heavy = running.stream().filter(other -> isHeavy(other.client())).count();
    return !isHeavy(ticket.client()) || heavy < places - places / 4;
  }

  /**
   * Returns how many queries of a client may run. Pages are many and short: a client that has used
   * much of the time for them gets one after the other, so that the others find a processor free.
   */
  private int placesOf(String client) {
    return lane == Lane.PAGE && isHeavy(client) ? 1 : Math.max(1, limits.runningQueries() / 2);
  }

  /**
   * Returns how long a query goes before others. A query of a client that sends quick ones has
   * more: on a busy machine it would take longer and longer, until it counts as slow. That of a
   * client that has used much, or sends slow ones, has none.
   */
  private Precedence precedence(String client) {
    if (isHeavy(client) || (lane == Lane.QUERY && use(client).isSlow())) {
      return Precedence.NONE;
    }
    return lane != Lane.QUERY || isQuick(client) ? OF_QUICK : OF_UNKNOWN;
  }

  private boolean isQuick(String client) {
    return use(client).isQuick() && !isHeavy(client);
  }

  private boolean isHeavy(String client) {
    return used(client) > LITTLE_USE * limits.clientQueryTime().toSeconds();
  }

  /** Returns the seconds of query time that a client has used, running queries included. */
  private double used(String client) {
    long now = nanoClock.getAsLong();
    double used = use(client).seconds(now);
    for (Ticket ticket : running) {
      if (ticket.client().equals(client)) {
        used += ticket.ranNanos(now) / 1e9;
      }
    }
    return used;
  }

  private ClientUse use(String client) {
    return uses.get(
        client, key -> new ClientUse(limits.clientQueryTime().toSeconds(), nanoClock.getAsLong()));
  }

  private Optional<HttpError> exhausted(String client) {
    if (count(running, client) + count(blocked, client) + count(waiting, client)
        >= limits.clientQueries()) {
      return Optional.of(
          HttpError.temporary(
              429,
              "your address has "
                  + limits.clientQueries()
                  + " "
                  + lane.content()
                  + " running or waiting; wait until one has ended",
              1));
    }
    if (lane == Lane.PAGE) {
      // A page takes milliseconds, so the time of a client is not limited, only its share.
      return Optional.empty();
    }
    int limit = (int) limits.clientQueryTime().toSeconds();
    ClientUse use = use(client);
    long now = nanoClock.getAsLong();
    return use.seconds(now) < limit
        ? Optional.empty()
        : Optional.of(
            HttpError.temporary(
                429,
                "your address has used its "
                    + limit
                    + " seconds of time for "
                    + lane.content()
                    + "; wait a little",
                use.secondsUntilBelow(limit, now)));
  }

  /** Removes the last query of the client with most waiting, if it has more than the new one. */
  private Optional<Ticket> displaceFor(Ticket ticket) {
    Optional<Ticket> last =
        waiting.reversed().stream()
            .max(Comparator.comparingLong(other -> count(waiting, other.client())))
            .filter(other -> count(waiting, other.client()) > count(waiting, ticket.client()) + 1);
    if (last.isEmpty() && isQuick(ticket.client())) {
      last = waiting.reversed().stream().filter(other -> !isQuick(other.client())).findFirst();
    }
    last.ifPresent(waiting::remove);
    return last;
  }

  private static long count(List<Ticket> tickets, String client) {
    return tickets.stream().filter(ticket -> ticket.client().equals(client)).count();
  }

  private HttpError busy() {
    return HttpError.temporary(
        503,
        "the server is busy with other " + lane.content() + "; send the request again later",
        (int) Math.max(1, limits.queueTime().toSeconds()));
  }

  /** Returns the number of running queries. */
  synchronized int runningCount() {
    return running.size();
  }

  /** Returns the number of queries whose client does not read. */
  synchronized int blockedCount() {
    return blocked.size();
  }

  /** Returns the number of waiting queries. */
  synchronized int waitingCount() {
    return waiting.size();
  }

  /** Returns the number of clients whose use is remembered. */
  long clientCount() {
    uses.cleanUp();
    return uses.estimatedSize();
  }
}
