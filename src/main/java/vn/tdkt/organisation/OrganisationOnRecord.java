package vn.tdkt.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.audit.AuditedThings;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.store.OnRecordStore;

/** Tells readers of the record about units, persons, blocks and catalogues. */
@Component
class OrganisationOnRecord implements AuditedThings {
  private static final Words WORDS = Words.of("organisation");

  private final OnRecordStore store;

  OrganisationOnRecord(OnRecordStore store) {
    this.store = store;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        kind("unit"), kind("person"), kind("block"), kind("block-year"), kind("catalogue"));
  }

  private static Kind kind(String type) {
    return new Kind(type, WORDS.say("on-record." + type), Permission.ORGANISATION_VIEW);
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return store.in(places);
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return store.named(subjects);
  }
}
