package vn.tdkt.memberships;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Token;
import vn.tdkt.memberships.store.AnswerLinks;
import vn.tdkt.memberships.store.MemberRequests;
import vn.tdkt.memberships.store.ReportCallStore;
import vn.tdkt.organisation.UnitView;

/** Calls for reports as the unit reads them, and as a member does who is to answer. */
@Service
public class ReportCalls {
  private final ReportCallStore calls;
  private final MemberRequests requests;
  private final AnswerLinks links;
  private final UnitMembers members;

  ReportCalls(
      ReportCallStore calls, MemberRequests requests, AnswerLinks links, UnitMembers members) {
    this.calls = calls;
    this.requests = requests;
    this.links = links;
    this.members = members;
  }

  /** A call with the part of one of its members. */
  public record Part(ReportCall call, MemberRequest request) {}

  /** The calls of these units in a year, the latest deadline first. */
  @Transactional(readOnly = true)
  public List<ReportCall> of(List<UnitView> units, String year) {
    return calls.of(units.stream().map(unit -> unit.id().value()).toList(), year);
  }

  /**
   * @throws NotVisible if there is no such call, or the person may not do this at its unit
   */
  @Transactional(readOnly = true)
  public ReportCall call(UUID id, Permission permission, Access access) {
    ReportCall call = calls.find(id).orElseThrow(() -> new NotVisible("call"));
    members.unit(call.unit(), permission, access);
    return call;
  }

  /** What became of a call at each member, in Vietnamese order. */
  @Transactional(readOnly = true)
  public List<MemberRequest> requests(ReportCall call) {
    return requests.of(List.of(call.id()));
  }

  /** The same of several calls. */
  @Transactional(readOnly = true)
  public List<MemberRequest> requests(List<ReportCall> all) {
    return requests.of(all.stream().map(ReportCall::id).toList());
  }

  /**
   * @throws NotVisible if there is no such part, or the person may not do this at its unit
   */
  @Transactional(readOnly = true)
  public Part part(UUID request, Permission permission, Access access) {
    Part part = part(request);
    members.unit(part.call().unit(), permission, access);
    return part;
  }

  /** What bodies of members are asked, for somebody who works there: open calls only. */
  @Transactional(readOnly = true)
  public List<Part> askedOf(Access access) {
    UUID body = access.actor().unit();
    return body == null
            || !access.may(Permission.MEMBER_EDIT, Scope.unit(access.actor().jurisdiction(), body))
        ? List.of()
        : requests.askedOf(body).stream().map(this::part).filter(p -> p.call().open()).toList();
  }

  /**
   * The part that a member answers by an own account.
   *
   * @throws NotVisible if the person does not work there, or nothing is asked any more
   */
  @Transactional(readOnly = true)
  public Part asked(UUID request, Access access) {
    return askedOf(access).stream()
        .filter(part -> part.request().id().equals(request))
        .findFirst()
        .orElseThrow(() -> new NotVisible("request of another"));
  }

  /**
   * The part that a secret address opens.
   *
   * @throws NotVisible if it is none, was revoked, or its call is no longer open
   */
  @Transactional(readOnly = true)
  public Part behind(String secret) {
    return Optional.ofNullable(Token.read(secret))
        .flatMap(read -> links.behind(read.hash()))
        .map(this::part)
        .filter(part -> part.call().open())
        .orElseThrow(() -> new NotVisible("no such link"));
  }

  private Part part(UUID id) {
    MemberRequest request = requests.find(id).orElseThrow(() -> new NotVisible("request"));
    ReportCall call = calls.find(request.call()).orElseThrow(() -> new NotVisible("call"));
    return new Part(call, request);
  }
}
