package vn.tdkt.criteria.store;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSetId;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.DecidingDocument;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.StoredSet.State;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;

/** The library of criteria sets, one transaction for each act. */
@Service
class CriteriaSetLibrary implements CriteriaSets {
  private static final Citation VERSIONED = Citation.of("REQ-97");
  private static final Citation ISSUED_BY = Citation.of("REQ-93");

  private final CriteriaSetStore store;
  private final Blocks blocks;
  private final Clock clock;

  /** Contents of issued sets: they never change. */
  private final Map<CriteriaSetId, CriteriaSet> issued = new ConcurrentHashMap<>();

  CriteriaSetLibrary(CriteriaSetStore store, Blocks blocks, Clock clock) {
    this.store = store;
    this.blocks = blocks;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Outcome<StoredSet> begin(BlockYearId block, CriteriaSet content, Access by) {
    return add(blocks.block(block), content, Made.NEW, by);
  }

  private Outcome<StoredSet> add(BlockYear block, CriteriaSet content, Made made, Access by) {
    by.require(Permission.CRITERIA_EDIT, block.scope());
    List<StoredSet> others = store.of(block.id());
    if (others.stream().anyMatch(set -> set.state() == State.DRAFT)) {
      return Outcome.refused("criteria.refused.draft-exists", VERSIONED);
    }
    StoredSet set =
        new StoredSet(
            new CriteriaSetId(Ids.next()),
            block.id(),
            block.jurisdiction().value(),
            others.size() + 1,
            State.DRAFT,
            1,
            content,
            null,
            made.supersedes(),
            made.copiedFrom(),
            made.reason());
    store.add(
        set,
        act(
            "criteria.set-begun",
            set,
            by.actor(),
            Change.of(content.title(), null, made.reason())));
    return Outcome.done(set);
  }

  @Override
  @Transactional
  public Outcome<StoredSet> save(
      CriteriaSetId draft, long seenVersion, CriteriaSet content, Access by) {
    StoredSet seen = seen(draft, seenVersion, Permission.CRITERIA_EDIT, by);
    if (seen.state() != State.DRAFT) {
      return Outcome.refused("criteria.refused.issued", VERSIONED);
    }
    store.save(seen, content, act("criteria.set-saved", seen, by.actor()));
    return Outcome.done(byId(draft));
  }

  @Override
  @Transactional
  public Outcome<StoredSet> issue(
      CriteriaSetId draft, long seenVersion, DecidingDocument decision, Access by) {
    StoredSet seen = seen(draft, seenVersion, Permission.CRITERIA_ISSUE, by);
    if (seen.state() != State.DRAFT) {
      return Outcome.refused("criteria.refused.issued", VERSIONED);
    }
    if (!decision.complete()) {
      return Outcome.refused("criteria.refused.no-document", ISSUED_BY);
    }
    store
        .inForce(seen.block())
        .ifPresent(old -> store.close(old, act("criteria.set-superseded", old, by.actor())));
    Change document = Change.of(seen.content().title(), null, decision.number());
    store.issue(seen, decision, act("criteria.set-issued", seen, by.actor(), document));
    return Outcome.done(byId(draft));
  }

  @Override
  @Transactional
  public Outcome<StoredSet> correct(CriteriaSetId id, String reason, Access by) {
    StoredSet old = byId(id);
    if (old.state() == State.DRAFT) {
      return Outcome.refused("criteria.refused.still-draft", VERSIONED);
    }
    if (reason.isBlank()) {
      return Outcome.refused("criteria.refused.no-reason", VERSIONED);
    }
    return add(blocks.block(old.block()), old.content(), Made.correcting(old.id(), reason), by);
  }

  @Override
  @Transactional
  public Outcome<StoredSet> copy(CriteriaSetId from, BlockYearId to, String year, Access by) {
    StoredSet old = byId(from);
    by.require(Permission.CRITERIA_VIEW, old.scope());
    return add(blocks.block(to), old.content().forYear(year), Made.copying(from), by);
  }

  @Override
  @Transactional
  public Outcome<StoredSet> close(CriteriaSetId id, Access by) {
    StoredSet set = byId(id);
    by.require(Permission.CRITERIA_ISSUE, set.scope());
    if (set.state() != State.ISSUED) {
      return Outcome.refused("criteria.refused.not-in-force", VERSIONED);
    }
    store.close(set, act("criteria.set-closed", set, by.actor()));
    return Outcome.done(byId(id));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<StoredSet> current(BlockYearId block) {
    return store.inForce(block);
  }

  @Override
  @Transactional(readOnly = true)
  public List<StoredSet> of(BlockYearId block) {
    return store.of(block);
  }

  @Override
  @Transactional(readOnly = true)
  public List<StoredSet> of(Collection<BlockYearId> blocks) {
    return store.of(blocks);
  }

  @Override
  @Transactional(readOnly = true)
  public StoredSet byId(CriteriaSetId id) {
    return store.find(id).orElseThrow(() -> new NotVisible("criteria set"));
  }

  /** Without a transaction of its own: mostly nothing is read at all. */
  @Override
  public CriteriaSet content(CriteriaSetId id) {
    CriteriaSet known = issued.get(id);
    if (known != null) {
      return known;
    }
    StoredSet set = byId(id);
    if (set.state() != State.DRAFT) {
      issued.put(id, set.content());
    }
    return set.content();
  }

  private StoredSet seen(CriteriaSetId id, long version, Permission permission, Access by) {
    StoredSet set = byId(id);
    by.require(permission, set.scope());
    if (set.version() != version) {
      throw new StaleEdit("criteria set", version);
    }
    return set;
  }

  private Act act(String kind, StoredSet set, Actor by, Change... changes) {
    return new CriteriaSetAct(kind, set.id(), by, clock.instant(), List.of(changes));
  }
}
