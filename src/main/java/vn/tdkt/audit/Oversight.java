package vn.tdkt.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.audit.store.Reach;
import vn.tdkt.kernel.Act;

/** What of the record a reader may see, as the modules say of their things. */
@Component
class Oversight {
  private final List<AuditedThings> modules;
  private final Map<String, AuditedThings.Kind> kinds;

  Oversight(ObjectProvider<AuditedThings> modules) {
    this.modules = modules.stream().toList();
    this.kinds =
        this.modules.stream()
            .flatMap(module -> module.kinds().stream())
            .collect(Collectors.toMap(AuditedThings.Kind::type, Function.identity()));
  }

  Reach reach(Access reader) {
    List<Scope> places = reader.places(Permission.AUDIT_VIEW);
    return new Reach(
        places.stream()
            .filter(place -> place.kind() == ScopeKind.JURISDICTION)
            .map(Scope::jurisdiction)
            .toList(),
        within(places.stream().filter(place -> place.kind() != ScopeKind.JURISDICTION).toList()),
        kinds.values().stream()
            .filter(kind -> reader.holds(kind.view()))
            .map(AuditedThings.Kind::type)
            .toList());
  }

  private List<UUID> within(List<Scope> places) {
    return places.isEmpty()
        ? List.of()
        : modules.stream().flatMap(module -> module.in(places).stream()).distinct().toList();
  }

  /** Those of these things that lie where the reader oversees and that the reader may see. */
  Map<Act.Subject, AuditedThing> seen(Collection<Act.Subject> subjects, Access reader) {
    Map<Act.Subject, AuditedThing> seen = new HashMap<>();
    for (AuditedThings module : modules) {
      for (AuditedThing thing : module.named(subjects, reader)) {
        if (reader.may(Permission.AUDIT_VIEW, thing.place())
            && reader.may(view(thing), thing.place())) {
          seen.put(thing.subject(), thing);
        }
      }
    }
    return seen;
  }

  private Permission view(AuditedThing thing) {
    return kind(thing.subject().type()).view();
  }

  AuditedThings.Kind kind(String type) {
    AuditedThings.Kind kind = kinds.get(type);
    if (kind == null) {
      throw new IllegalArgumentException("no module names things of type " + type);
    }
    return kind;
  }
}
