package scrutiny.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import scrutiny.query.limit.RightOfWay;

class AdmissionTest {
  private static final ServerLimits LIMITS =
      ServerLimits.DEFAULT.toBuilder()
          .runningQueries(4)
          .queuedQueries(4)
          .clientQueries(5)
          .clientQueryTime(Duration.ofSeconds(60))
          .build();

  private final AtomicLong nanos = new AtomicLong();
  private Admission admission = new Admission(LIMITS, Lane.QUERY, nanos::get);
  private final List<String> events = new ArrayList<>();

  private Ticket admit(String client, String name) {
    Ticket ticket =
        new Ticket(
            client,
            () -> events.add("start " + name),
            problem -> events.add(problem.status() + " " + name),
            () -> events.add("drop " + name));
    admission.admit(ticket);
    return ticket;
  }

  private void pass(int seconds) {
    nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }

  @Test
  void letsAClientRunHalfOfTheQueries() {
    Ticket first = admit("a", "a1");
    admit("a", "a2");
    admit("a", "a3");
    assertThat(events).containsExactly("start a1", "start a2");
    admit("b", "b1");
    assertThat(events).last().isEqualTo("start b1");
    admission.release(first);
    assertThat(events).last().isEqualTo("start a3");
    assertThat(admission.runningCount()).isEqualTo(3);
    assertThat(admission.waitingCount()).isZero();
  }

  @Test
  void refusesTooManyQueriesOfAClient() {
    for (int i = 1; i <= 6; i++) {
      admit("a", "a" + i);
    }
    assertThat(events).containsExactly("start a1", "start a2", "429 a6");
  }

  @Test
  void refusesWhatExceedsTheQueue() {
    for (String client : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i")) {
      admit(client, client);
    }
    assertThat(events).containsExactly("start a", "start b", "start c", "start d", "503 i");
  }

  @Test
  void displacesAQueryOfTheClientThatFillsTheQueue() {
    for (int i = 1; i <= 5; i++) {
      admit("a", "a" + i);
    }
    admit("b", "b1");
    admit("c", "c1");
    admit("d", "d1");
    admit("e", "e1");
    assertThat(events).containsExactly("start a1", "start a2", "start b1", "start c1", "503 a5");
  }

  @Test
  void refusesAQueryThatHasWaitedTooLong() {
    admit("a", "a1");
    admit("a", "a2");
    Ticket waiting = admit("a", "a3");
    admission.expire(waiting);
    admission.expire(waiting);
    assertThat(events).containsExactly("start a1", "start a2", "503 a3");
    Ticket running = admit("b", "b1");
    admission.expire(running);
    assertThat(events).last().isEqualTo("start b1");
  }

  @Test
  void refusesAClientThatHasUsedItsQueryTimeUntilSomeIsForgotten() {
    Ticket ticket = admit("a", "a1");
    pass(61);
    admission.release(ticket);
    admit("a", "a2");
    admit("b", "b1");
    assertThat(events).containsExactly("start a1", "429 a2", "start b1");
    pass(2);
    admit("a", "a3");
    assertThat(events).last().isEqualTo("start a3");
  }

  @Test
  void sharesThePlacesOfPagesWithoutLimitingTheirTime() {
    admission = new Admission(LIMITS, Lane.PAGE, nanos::get);
    List<Ticket> flood = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      flood.add(admit("a", "a" + i));
    }
    admit("b", "b1");
    assertThat(events)
        .as("half for one client")
        .containsExactly("start a1", "start a2", "start b1");
    pass(61);
    flood.forEach(admission::release);
    admit("a", "a6");
    assertThat(events).last().isEqualTo("start a6");
  }

  @Test
  void runsThePagesOfAClientThatHasUsedMuchOneAfterTheOther() {
    admission = new Admission(LIMITS.forPages(), Lane.PAGE, nanos::get);
    List<Ticket> first = List.of(admit("a", "a1"), admit("a", "a2"));
    pass(5);
    first.forEach(admission::release);
    Ticket next = admit("a", "a3");
    admit("a", "a4");
    admit("b", "b1");
    admit("b", "b2");
    assertThat(events).containsExactly("start a1", "start a2", "start a3", "start b1", "start b2");
    admission.release(next);
    assertThat(events).last().isEqualTo("start a4");
  }

  @Test
  void limitsTheTimeOfStatusReports() {
    admission = new Admission(LIMITS.forStatus(), Lane.STATUS, nanos::get);
    Ticket first = admit("a", "a1");
    admit("a", "a2");
    admit("b", "b1");
    assertThat(events).as("one at a time for one client").containsExactly("start a1", "start b1");
    pass(7);
    admission.release(first);
    admit("a", "a3");
    assertThat(events).last().isEqualTo("429 a3");
    admit("c", "c1");
    assertThat(events).doesNotContain("429 c1");
  }

  @Test
  void knowsWhenRequestsGiveWay() {
    Ticket first = admit("a", "a1");
    Duration ofUnknown = first.precedence().time();
    assertThat(ofUnknown).isPositive();
    pass(6);
    admission.release(first);
    assertThat(admit("a", "a2").precedence().time()).as("of a client that has used much").isZero();
    admission.release(admit("b", "b1"));
    assertThat(admit("b", "b2").precedence().time())
        .as("of a client known for quick queries")
        .isGreaterThan(ofUnknown);
    assertThat(admit("c", "c1").precedence().time()).isEqualTo(ofUnknown);
    Ticket wrong = admit("d", "d1");
    wrong.markWrong();
    admission.release(wrong);
    assertThat(admit("d", "d2").precedence().time())
        .as("of a client that has sent nothing but wrong queries")
        .isEqualTo(ofUnknown);
  }

  @Test
  void aClientWhoseQueriesTakeLongOnlyOnABusyMachineIsQuick() throws InterruptedException {
    Duration ofUnknown = admit("c", "c1").precedence().time();
    Ticket delayed = admit("a", "a1");
    pass(2);
    Thread thread =
        Thread.ofPlatform()
            .start(() -> {
              try (RightOfWay way = RightOfWay.begin()) {
                delayed.runsWith(way);
                admission.release(delayed);
              }
            });
    thread.join();
    Precedence next = admit("a", "a2").precedence();
    assertThat(next.time()).isGreaterThan(ofUnknown);
    assertThat(next.isUsed(Duration.ofSeconds(2).toNanos(), 0)).as("for waiting").isFalse();
    assertThat(next.isUsed(0, Duration.ofSeconds(1).toNanos())).as("for computing").isTrue();
  }

  @Test
  void aClientWhoseQueriesGaveWayIsNotSlow() {
    try (RightOfWay way = pausedForLong()) {
      Ticket gaveWay = admit("a", "a1");
      gaveWay.runsWith(way);
      Ticket ran = admit("b", "b1");
      Ticket limited = admit("c", "c1");
      limited.runsWith(way);
      limited.fail();
      nanos.addAndGet(way.paused().toNanos());
      List.of(gaveWay, ran, limited).forEach(admission::release);
    }
    assertThat(admit("a", "a2").precedence().time()).isPositive();
    assertThat(admit("b", "b2").precedence().time()).as("one that ran as long").isZero();
    assertThat(admit("c", "c2").precedence().time()).as("one that a limit ended").isZero();
  }

  @Test
  void aClientOfQuickQueriesKeepsItsPlacesAfterOneThatWasDelayed() {
    Ticket usual = admit("quick", "q1");
    nanos.addAndGet(Duration.ofMillis(50).toNanos());
    admission.release(usual);
    admission.release(admitFor("quick", 2));
    for (String client : List.of("a", "b", "c", "d")) {
      admit(client, client);
    }
    events.clear();
    admission.release(admit("quick", "q3"));
    assertThat(events).containsExactly("start q3");
    admission.release(admitFor("quick", 2));
    admit("quick", "q5");
    assertThat(events).as("after another it waits").doesNotContain("start q5");
  }

  /**
   * Returns the right of way of a long request that has paused for longer than a quick one runs.
   */
  private static RightOfWay pausedForLong() {
    RightOfWay way = RightOfWay.begin();
    way.yieldToOthers();
    try (RightOfWay quick = RightOfWay.begin()) {
      while (way.paused().toMillis() < 600) {
        way.giveWay();
      }
      assertThat(quick.paused()).isZero();
    }
    return way;
  }

  @Test
  void prefersTheClientThatHasUsedLeast() {
    admission.release(admitFor("a", 4));
    Ticket first = admit("w", "w1");
    admit("w", "w2");
    admit("x", "x1");
    admit("x", "x2");
    admit("a", "a1");
    admit("b", "b1");
    admission.release(first);
    assertThat(events).last().isEqualTo("start b1");
  }

  @Test
  void keepsAPlaceForClientsThatHaveUsedLittle() {
    List<String> clients = List.of("a", "b", "c", "d");
    List<Ticket> tickets = clients.stream().map(client -> admit(client, client)).toList();
    pass(8);
    tickets.forEach(admission::release);
    events.clear();
    clients.forEach(client -> admit(client, client));
    assertThat(events).containsExactly("start a", "start b", "start c");
    admit("new", "new");
    assertThat(events).last().isEqualTo("start new");
  }

  @Test
  void keepsPlacesForClientsThatSendQuickQueries() {
    admission.release(admit("quick", "q"));
    events.clear();
    for (String client : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
      admit(client, client);
    }
    admit("quick", "q1");
    admit("quick", "q2");
    admit("quick", "q3");
    assertThat(events)
        .as("two at once, and the third instead of the last that waits")
        .containsExactly(
            "start a", "start b", "start c", "start d", "start q1", "start q2", "503 h");
  }

  @Test
  void freesThePlaceOfAQueryWhoseClientDoesNotRead() {
    List<Ticket> tickets = new ArrayList<>();
    for (String client : List.of("a", "b", "c", "d", "e")) {
      tickets.add(admit(client, client));
    }
    admission.block(tickets.getFirst(), () -> false);
    assertThat(events).doesNotContain("start e");
    admission.block(tickets.getFirst(), () -> true);
    assertThat(events).last().isEqualTo("start e");
    assertThat(admission.blockedCount()).isEqualTo(1);
    admission.unblock(tickets.getFirst());
    assertThat(admission.runningCount()).isEqualTo(5);
    tickets.forEach(admission::release);
    assertThat(admission.runningCount() + admission.blockedCount()).isZero();
  }

  @Test
  void dropsTheLongestBlockedIfThereAreTooMany() {
    for (int i = 1; i <= 9; i++) {
      admission.block(admit("client " + i, "q" + i), () -> true);
    }
    assertThat(events).last().isEqualTo("drop q1");
  }

  @Test
  void removesAWaitingQueryWhoseClientHasGone() {
    List<Ticket> tickets = new ArrayList<>();
    for (String client : List.of("a", "b", "c", "d", "e")) {
      tickets.add(admit(client, client));
    }
    assertThat(admission.withdraw(tickets.getFirst())).as("a running query").isFalse();
    assertThat(admission.withdraw(tickets.getLast())).as("a waiting query").isTrue();
    admission.release(tickets.getFirst());
    assertThat(events).doesNotContain("start e");
  }

  private Ticket admitFor(String client, int seconds) {
    Ticket ticket = admit(client, client);
    pass(seconds);
    return ticket;
  }

  @Test
  void remembersABoundedNumberOfClients() {
    for (int i = 0; i < 110_000; i++) {
      admission.release(admit("client" + i, "q"));
    }
    assertThat(admission.clientCount()).isLessThanOrEqualTo(100_000);
    assertThat(admission.runningCount()).isZero();
  }
}
