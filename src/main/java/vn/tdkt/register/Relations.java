package vn.tdkt.register;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.register.store.RelationStore;

/** Ties documents together and to the legal papers on which they rest (REQ-39, REQ-33). */
@Service
public class Relations {
  private static final Citation RELATED = Citation.of("REQ-39");
  private static final Citation ON_RECORD = Citation.of("REQ-198");

  private final RelationStore store;
  private final Clock clock;

  Relations(RelationStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** All relations of a document, seen from it. */
  @Transactional(readOnly = true)
  public List<Relation> of(UUID document) {
    return store.of(document);
  }

  /** The document stands so to another of the same unit. */
  @Transactional
  public Outcome<UUID> relate(
      RegisteredDocument document, RelationKind kind, RegisteredDocument other, Actor by) {
    if (!document.open()) {
      return Outcome.refused(Registering.notOpen(document));
    }
    if (document.id().equals(other.id()) || !document.unit().equals(other.unit())) {
      return Outcome.refused("register.refused.itself", RELATED);
    }
    RegisterAct act = act("related", document.id(), by, kind.words(), other.cited());
    return store.add(document.id(), kind, other.id(), null, act)
        ? Outcome.done(document.id())
        : Outcome.refused("register.refused.related", RELATED);
  }

  /** The document rests on a legal paper. */
  @Transactional
  public Outcome<UUID> base(RegisteredDocument document, LegalReference basis, Actor by) {
    if (!document.open()) {
      return Outcome.refused(Registering.notOpen(document));
    }
    RelationKind kind = RelationKind.BASED_ON;
    RegisterAct act = act("related", document.id(), by, kind.words(), basis.cited());
    return store.add(document.id(), kind, null, basis.id(), act)
        ? Outcome.done(document.id())
        : Outcome.refused("register.refused.related", RELATED);
  }

  /** A relation of the document was noted by mistake. */
  @Transactional
  public Outcome<UUID> dissolve(
      RegisteredDocument document, Relation relation, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("register.refused.no-reason", ON_RECORD);
    }
    if (!document.open()) {
      return Outcome.refused(Registering.notOpen(document));
    }
    String said = relation.words() + " " + relation.cited();
    RegisterAct act = act("relation-dissolved", document.id(), by, said, reason);
    store.dissolve(document.id(), relation.id(), reason.strip(), act);
    return Outcome.done(document.id());
  }

  private RegisterAct act(String what, UUID document, Actor by, String field, String after) {
    return RegisterAct.on(
        RegisterAct.DOCUMENT,
        document,
        "register." + what,
        by,
        clock.instant(),
        List.of(Change.of(field, null, after)));
  }
}
