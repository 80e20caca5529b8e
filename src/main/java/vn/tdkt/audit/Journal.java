package vn.tdkt.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.audit.store.JournalStore;
import vn.tdkt.audit.store.Reach;
import vn.tdkt.audit.store.StoredAct;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Texts;

/**
 * The record of all that a reader oversees: a province or ministry, a block, a unit (REQ-198,
 * REQ-200). Acts upon what the reader may not see are left out, and restricted values are told of,
 * not shown.
 */
@Service
public class Journal {
  /** How often the record is asked for one page: where most acts are hidden, a page is short. */
  private static final int MOST_ROUNDS = 20;

  private final JournalStore store;
  private final Oversight oversight;

  Journal(JournalStore store, Oversight oversight) {
    this.store = store;
    this.oversight = oversight;
  }

  /**
   * One page of the record.
   *
   * @param before the act behind which to begin, or null for the newest
   */
  @Transactional(readOnly = true)
  public JournalPage page(JournalQuery query, @Nullable UUID before, int size, Access reader) {
    Reach reach = oversight.reach(reader);
    if (reach.isNowhere()) {
      return JournalPage.EMPTY;
    }
    Collection<String> names = names(query.who(), reach);
    List<JournalPage.Line> lines = new ArrayList<>();
    UUID last = before;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<StoredAct> acts = store.acts(reach, query, names, last, size);
      lines.addAll(lines(acts, reader));
      if (lines.size() > size) {
        List<JournalPage.Line> full = lines.subList(0, size);
        return new JournalPage(full, full.getLast().act());
      }
      if (acts.size() < size) {
        return new JournalPage(lines, null);
      }
      last = acts.getLast().id();
    }
    return new JournalPage(lines, last);
  }

  /** The names that are meant, or null where nobody is asked for. */
  private @Nullable Collection<String> names(String who, Reach reach) {
    String wanted = Texts.folded(who);
    return wanted.isEmpty()
        ? null
        : store.names(reach).stream().filter(name -> Texts.folded(name).contains(wanted)).toList();
  }

  private List<JournalPage.Line> lines(List<StoredAct> acts, Access reader) {
    List<Act.Subject> subjects = acts.stream().map(StoredAct::subject).distinct().toList();
    Map<Act.Subject, AuditedThing> seen = oversight.seen(subjects, reader);
    List<StoredAct> shown = acts.stream().filter(act -> seen.containsKey(act.subject())).toList();
    Map<UUID, List<Change>> changes = store.changes(shown.stream().map(StoredAct::id).toList());
    return shown.stream()
        .map(
            act ->
                new JournalPage.Line(
                    act.id(),
                    entry(act, changes.getOrDefault(act.id(), List.of())),
                    oversight.kind(act.subject().type()).label(),
                    Objects.requireNonNull(seen.get(act.subject()))))
        .toList();
  }

  private static Entry entry(StoredAct act, List<Change> changes) {
    return new Entry(act.at(), act.who(), act.unit(), Sentences.of(act.kind(), changes, false));
  }

  /** The kinds of acts that were done where the reader oversees, with their words. */
  @Transactional(readOnly = true)
  public Map<JournalQuery.Deed, String> deeds(Access reader) {
    Reach reach = oversight.reach(reader);
    return reach.isNowhere()
        ? Map.of()
        : store.deeds(reach).stream().collect(Collectors.toMap(deed -> deed, this::words));
  }

  private String words(JournalQuery.Deed deed) {
    return oversight.kind(deed.type()).label() + ": " + Sentences.outline(deed.kind());
  }
}
