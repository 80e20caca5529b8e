package vn.tdkt.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.audit.AuditedThings;
import vn.tdkt.intake.store.BroughtStore;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;

/** Tells readers of the record about tables that were brought in. */
@Component
class IntakeOnRecord implements AuditedThings {
  private final BroughtStore store;

  IntakeOnRecord(BroughtStore store) {
    this.store = store;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        new Kind("intake", Words.of("intake").say("on-record"), Permission.REGISTER_IMPORT));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return store.in(places);
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return store.named(Act.Subject.ids("intake", subjects));
  }
}
