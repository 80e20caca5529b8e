package vn.tdkt.memberships;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.calendar.Holidays;
import vn.tdkt.calendar.Punctuality;
import vn.tdkt.calendar.WorkingDays;
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

  /** One call with how many reports came when. */
  public record CallLine(ReportCall call, Map<Punctuality.State, Long> counts) {
    public long asked() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long in(Punctuality.State state) {
      return counts.getOrDefault(state, 0L);
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

    public long in(Punctuality.State state) {
      return calls.stream().mapToLong(line -> line.in(state)).sum();
    }
  }

  /** The calls of a year that were not voided, the latest deadline first. */
  @Transactional(readOnly = true)
  public List<CallLine> of(UnitView unit, String year) {
    List<ReportCall> all =
        calls.of(unit, year).stream().filter(call -> call.state() != CallState.VOID).toList();
    Map<UUID, List<MemberRequest>> parts =
        calls.requests(all).stream().collect(groupingBy(MemberRequest::call));
    WorkingDays days = holidays.in(unit.jurisdiction().value());
    return all.stream()
        .map(call -> line(call, parts.getOrDefault(call.id(), List.of()), days))
        .toList();
  }

  private CallLine line(ReportCall call, List<MemberRequest> parts, WorkingDays days) {
    LocalDate today = LocalDate.now(clock);
    Map<Punctuality.State, Long> counts =
        parts.stream()
            .map(part -> part.on(today, call.said().deadline(), days).state())
            .collect(groupingBy(Function.identity(), counting()));
    return new CallLine(call, Map.copyOf(counts));
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
    return units.all(reached, today).stream()
        .map(unit -> new UnitLine(unit, counts.getOrDefault(unit.id().value(), 0L), of(unit, year)))
        .toList();
  }
}
