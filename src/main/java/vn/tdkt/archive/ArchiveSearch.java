package vn.tdkt.archive;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.archive.store.Reach;
import vn.tdkt.archive.store.SearchStore;
import vn.tdkt.archive.store.SearchStore.Place;
import vn.tdkt.kernel.Texts;

/**
 * Finds old papers and whom they reward, with or without accents, through abbreviations (REQ-44).
 */
@Service
public class ArchiveSearch {
  private static final int MOST = 50;

  private final SearchStore store;

  ArchiveSearch(SearchStore store) {
    this.store = store;
  }

  /**
   * What was found, each with a piece of its text.
   *
   * @param awards lines of awards, those that say the words before those that nearly do
   */
  public record Result(List<Hit> awards, List<Hit> pages) {
    public static final Result NOTHING = new Result(List.of(), List.of());

    public int size() {
      return awards.size() + pages.size();
    }
  }

  /** One place. */
  public record Hit(UUID record, String file, String batch, int page, Snippet snippet) {}

  /** At most fifty of each kind, only of what the reader may see. */
  @Transactional(readOnly = true)
  public Result find(String typed, Access reader) {
    String words =
        Arrays.stream(Texts.folded(typed).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
    if (words.isEmpty()) {
      return Result.NOTHING;
    }
    Reach reach = new Reach(reader);
    Map<UUID, Place> awards = new LinkedHashMap<>();
    store.records(words, reach, MOST).forEach(place -> awards.put(place.record(), place));
    store.nearNames(words, reach, MOST).forEach(place -> awards.putIfAbsent(place.record(), place));
    return new Result(
        awards.values().stream().limit(MOST).map(place -> hit(place, words)).toList(),
        store.pages(words, reach, MOST).stream().map(place -> hit(place, words)).toList());
  }

  private static Hit hit(Place place, String words) {
    return new Hit(
        place.record(), place.file(), place.batch(), place.page(), Snippet.of(place.text(), words));
  }
}
