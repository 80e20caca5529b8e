package vn.tdkt.memberships;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.calendar.Holidays;
import vn.tdkt.calendar.Punctuality;
import vn.tdkt.calendar.WorkingDays;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.store.UnitMemberStore;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;

/** Reports due, sent, late and missing: by call of a unit, and by unit (REQ-181). */
@Service
public class MembershipBoard {
  private final ReportCalls calls;
  private final UnitMemberStore members;
  private final Units units;
  private final Holidays holidays;
  private final Clock clock;

  MembershipBoard(
      ReportCalls calls, UnitMemberStore members, Units units, Holidays holidays, Clock clock) {
    this.calls = calls;
    this.members = members;
    this.units = units;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** What the counts of a line tell, in their order. */
  public static List<String> heads() {
    return Arrays.stream(Punctuality.State.values())
        .map(state -> Words.of("memberships").say("count." + state.name()))
        .toList();
  }

  /**
   * One call with how many reports came when.
   *
   * @param counts one for each of the {@link #heads}
   */
  public record CallLine(ReportCall call, List<Long> counts) {
    public CallLine {
      counts = List.copyOf(counts);
    }

    public long asked() {
      return counts.stream().mapToLong(Long::longValue).sum();
    }
  }

  /** One unit with its members today and the calls of the year. */
  public record UnitLine(UnitView unit, long members, List<CallLine> calls) {
    public UnitLine {
      calls = List.copyOf(calls);
    }

    public long asked() {
      return calls.stream().mapToLong(CallLine::asked).sum();
    }

    /** One for each of the {@link #heads}, over all calls. */
    public List<Long> counts() {
      return IntStream.range(0, Punctuality.State.values().length)
          .mapToObj(state -> calls.stream().mapToLong(line -> line.counts().get(state)).sum())
          .toList();
    }
  }

  /** The calls of a year that were not voided, the latest deadline first. */
  @Transactional(readOnly = true)
  public List<CallLine> of(UnitView unit, String year) {
    return lines(List.of(unit), year).getOrDefault(unit.id().value(), List.of());
  }

  /** By unit; a fixed number of statements and the days off of each province. */
  private Map<UUID, List<CallLine>> lines(List<UnitView> some, String year) {
    List<ReportCall> all =
        calls.of(some, year).stream().filter(call -> call.state() != CallState.VOID).toList();
    Map<UUID, List<MemberRequest>> parts =
        calls.requests(all).stream().collect(groupingBy(MemberRequest::call));
    Map<UUID, WorkingDays> days = new HashMap<>();
    return all.stream()
        .map(
            call ->
                line(
                    call,
                    parts.getOrDefault(call.id(), List.of()),
                    days.computeIfAbsent(call.jurisdiction(), holidays::in)))
        .collect(groupingBy(line -> line.call().unit()));
  }

  private CallLine line(ReportCall call, List<MemberRequest> parts, WorkingDays days) {
    LocalDate today = LocalDate.now(clock);
    Map<Punctuality.State, Long> counts =
        parts.stream()
            .map(part -> part.on(today, call.said().deadline(), days).state())
            .collect(groupingBy(Function.identity(), counting()));
    return new CallLine(
        call,
        Arrays.stream(Punctuality.State.values())
            .map(state -> counts.getOrDefault(state, 0L))
            .toList());
  }

  /** The units with members that somebody reaches. */
  @Transactional(readOnly = true)
  public List<UnitLine> units(String year, Access access) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, Long> counts =
        members.counts(today).stream()
            .collect(toMap(UnitMemberStore.Count::unit, UnitMemberStore.Count::members));
    List<UnitId> reached =
        units.search(access.places(Permission.MEMBER_VIEW), "", today).stream()
            .map(UnitView::id)
            .filter(unit -> counts.containsKey(unit.value()))
            .toList();
    List<UnitView> some = units.all(reached, today);
    Map<UUID, List<CallLine>> lines = lines(some, year);
    return some.stream()
        .map(
            unit -> {
              UUID id = unit.id().value();
              return new UnitLine(
                  unit, counts.getOrDefault(id, 0L), lines.getOrDefault(id, List.of()));
            })
        .toList();
  }
}
