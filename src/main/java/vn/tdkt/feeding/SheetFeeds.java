package vn.tdkt.feeding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.feeding.model.FedLines;
import vn.tdkt.feeding.model.Filling;
import vn.tdkt.feeding.model.Names;
import vn.tdkt.feeding.store.FeedStore;
import vn.tdkt.feeding.store.FeedStore.Place;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.SheetImport;
import vn.tdkt.scoring.Sheets;

/** Which figures of a unit answer which criteria of its sheet, and putting them there. */
@Service
public class SheetFeeds {
  private final Sheets sheets;
  private final SheetImport entering;
  private final CriteriaSets sets;
  private final FeedStore store;
  private final Supplies supplies;
  private final Clock clock;

  SheetFeeds(
      Sheets sheets,
      SheetImport entering,
      CriteriaSets sets,
      FeedStore store,
      Supplies supplies,
      Clock clock) {
    this.sheets = sheets;
    this.entering = entering;
    this.sets = sets;
    this.store = store;
    this.supplies = supplies;
    this.clock = clock;
  }

  /**
   * @throws vn.tdkt.kernel.NotVisible if the person sees no such sheet, or not the unit's figures
   */
  @Transactional(readOnly = true)
  public FedSheet of(SheetId id, Access by) {
    Figures figures = sheets.figures(id, by);
    by.require(Permission.PLAN_VIEW, figures.head().ownScope());
    return of(figures);
  }

  /**
   * What can be said about where its figures come from.
   *
   * @throws vn.tdkt.kernel.NotVisible if the person may not enter on the sheet
   */
  @Transactional(readOnly = true)
  public Choice choice(SheetId id, Access by) {
    Figures figures = sheets.figures(id, by);
    SheetHead head = figures.head();
    by.require(Permission.SHEET_EDIT, head.ownScope());
    SequencedMap<Item.Leaf, List<Slot>> slots = new LinkedHashMap<>();
    sets.content(head.set())
        .leaves()
        .forEach(leaf -> slots.put(leaf, Slot.of(InputForm.of(leaf, figures.self()))));
    return new Choice(
        head,
        slots,
        store.of(head.unit().value(), supplies.block(head).block().value()),
        supplies.names(head));
  }

  /** The same of a sheet that was read already: little is asked where the unit feeds nothing. */
  @Transactional(readOnly = true)
  public FedSheet of(Figures figures) {
    SheetHead head = figures.head();
    BlockYear block = supplies.block(head);
    List<Feed> feeds = store.of(head.unit().value(), block.block().value());
    return new FedSheet(
        head,
        feeds.isEmpty()
            ? List.of()
            : new FedLines(sets.content(head.set()), figures, supplies.of(head, block)).of(feeds));
  }

  /**
   * Says where figures come from from now on, in this year's sheet and in later ones.
   *
   * @param dropped feeds that hold no more
   * @throws vn.tdkt.kernel.NotVisible if the person may not enter on the sheet
   */
  @Transactional
  public void change(SheetHead head, Collection<Feed> dropped, List<Feed> added, Access by) {
    by.require(Permission.SHEET_EDIT, head.ownScope());
    if (dropped.isEmpty() && added.isEmpty()) {
      return;
    }
    Names names = supplies.names(head);
    List<Change> changes = new ArrayList<>();
    dropped.forEach(feed -> changes.add(Change.of(feed.leaf(), names.of(feed.source()), null)));
    added.forEach(feed -> changes.add(Change.of(feed.leaf(), null, names.of(feed.source()))));
    store.change(
        new Place(head.jurisdiction(), head.unit().value(), supplies.block(head).block().value()),
        dropped.stream().map(Feed::id).toList(),
        added,
        new FeedingAct(head.unit().value(), by.actor(), clock.instant(), changes));
  }

  /**
   * Takes figures into the sheet as one act, as they are now.
   *
   * @param chosen which feeds
   * @param seen version of each criterion that the person saw
   * @return how many were taken
   * @throws vn.tdkt.kernel.StaleEdit if somebody wrote one of the criteria meanwhile
   */
  @Transactional
  public Outcome<Integer> take(
      SheetId id, UUID command, Collection<UUID> chosen, Map<String, Long> seen, Access by) {
    Figures figures = sheets.figures(id, by);
    List<FedLine> lines =
        of(figures).lines().stream()
            .filter(line -> line.offers() && chosen.contains(line.feed().id()))
            .toList();
    return switch (Filling.fill(figures.self(), lines)) {
      case Outcome.Done<Map<String, Entry>>(Map<String, Entry> entries) ->
          entering.feed(id, command, entries, seen, by).map(done -> lines.size());
      case Outcome.Refused<Map<String, Entry>>(var refusal) -> Outcome.refused(refusal);
    };
  }
}
