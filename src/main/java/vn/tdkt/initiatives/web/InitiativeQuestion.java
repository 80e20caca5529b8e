package vn.tdkt.initiatives.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.initiatives.Influence;
import vn.tdkt.initiatives.InitiativeQuery;
import vn.tdkt.initiatives.InitiativeState;
import vn.tdkt.initiatives.InitiativeTally;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Listing;

/**
 * What somebody asks of the list of initiatives, as it stands in the address.
 *
 * @param frameYear the label of the year that the frame shows: asked for where no year is
 */
record InitiativeQuestion(Asked asked, String frameYear) {
  private static final Words WORDS = Words.of("initiatives");
  private static final String ADDRESS = InitiativeController.ADDRESS;
  private static final String INFLUENCE = "pham-vi";
  private static final String VOIDED = "da-bo";
  private static final int YEARS_SHOWN = 8;

  InitiativeQuery query(List<UUID> units) {
    return new InitiativeQuery(
        units,
        asked.text(),
        year(),
        asked.one(InitiativeState.class, Asked.STATE).orElse(null),
        asked.one(Influence.class, INFLUENCE).orElse(null),
        asked.has(Asked.STATE, VOIDED),
        asked.page() - 1);
  }

  private @Nullable String year() {
    return asked.has(Asked.YEAR, Asked.ALL)
        ? null
        : asked.values().getOrDefault(Asked.YEAR, frameYear);
  }

  /** "2024", or "mọi năm". */
  String yearWords() {
    String year = year();
    return year == null ? WORDS.say("filter.all-years.in") : WORDS.say("filter.year.in", year);
  }

  Listing listing(InitiativeQuery query, InitiativeTally tally) {
    long found = tally.count(query);
    long recognised =
        Stream.of(InitiativeState.RECOGNISED, InitiativeState.CONFIRMED)
            .mapToLong(state -> tally.count(query.year(), state, query.influence()))
            .sum();
    boolean all = query.state() == null && !query.voided();
    int page = asked.page();
    boolean more = (long) page * InitiativeQuery.ROWS < found;
    return Listing.of(
            ADDRESS,
            asked.text(),
            all ? WORDS.say("count.recognised", found, recognised) : WORDS.say("count", found))
        .keeping(asked.kept())
        .between(page > 1 ? page(page - 1) : null, more ? page(page + 1) : null);
  }

  private String page(int number) {
    return asked.at(ADDRESS, Asked.PAGE, String.valueOf(number));
  }

  List<FilterGroup> filters(InitiativeQuery query, InitiativeTally tally) {
    return List.of(
        new FilterGroup(WORDS.say("filter.year"), years(query, tally)),
        new FilterGroup(WORDS.say("filter.state"), states(query, tally)),
        new FilterGroup(WORDS.say("filter.influence"), influences(query, tally)));
  }

  private List<Listing.Filter> years(InitiativeQuery query, InitiativeTally tally) {
    Stream<Listing.Filter> each =
        Stream.concat(tally.years().stream(), Stream.of(frameYear))
            .distinct()
            .sorted(Comparator.reverseOrder())
            .limit(YEARS_SHOWN)
            .map(year -> filter(year, Asked.YEAR, year, year.equals(query.year())));
    String all = WORDS.say("filter.all-years");
    return Stream.concat(each, Stream.of(filter(all, Asked.YEAR, Asked.ALL, query.year() == null)))
        .toList();
  }

  private List<Listing.Filter> states(InitiativeQuery query, InitiativeTally tally) {
    List<Listing.Filter> all = new ArrayList<>();
    boolean none = query.state() == null && !query.voided();
    all.add(filter(WORDS.say("filter.all"), Asked.STATE, "", none));
    for (InitiativeState state : InitiativeState.values()) {
      long count = tally.count(query.year(), state, query.influence());
      if (count > 0 || state == query.state()) {
        String label = WORDS.say("filter.counted", state.words(), count);
        all.add(filter(label, Asked.STATE, state.name(), state == query.state()));
      }
    }
    long voided = tally.voided(query.year());
    if (voided > 0 || query.voided()) {
      String label = WORDS.say("filter.counted", WORDS.say("filter.voided"), voided);
      all.add(filter(label, Asked.STATE, VOIDED, query.voided()));
    }
    return all;
  }

  private List<Listing.Filter> influences(InitiativeQuery query, InitiativeTally tally) {
    Stream<Listing.Filter> each =
        Arrays.stream(Influence.values())
            .map(
                one ->
                    filter(
                        WORDS.say(
                            "filter.counted",
                            one.words(),
                            tally.count(query.year(), query.state(), one)),
                        INFLUENCE,
                        one.name(),
                        one == query.influence()));
    Listing.Filter all = filter(WORDS.say("filter.all"), INFLUENCE, "", query.influence() == null);
    return Stream.concat(Stream.of(all), each).toList();
  }

  private Listing.Filter filter(String label, String name, String value, boolean current) {
    return new Listing.Filter(label, asked.at(ADDRESS, name, value), current);
  }
}
