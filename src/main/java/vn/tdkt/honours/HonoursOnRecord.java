package vn.tdkt.honours;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.audit.AuditedThings;
import vn.tdkt.honours.store.HonourStore;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;

/** Tells readers of the record about awards. */
@Component
class HonoursOnRecord implements AuditedThings {
  private final HonourStore store;

  HonoursOnRecord(HonourStore store) {
    this.store = store;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        new Kind("honour", Words.of("honours").say("on-record"), Permission.HONOUR_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return store.in(places);
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return store.named(Act.Subject.ids("honour", subjects));
  }
}
