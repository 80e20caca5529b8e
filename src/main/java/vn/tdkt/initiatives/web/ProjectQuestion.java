package vn.tdkt.initiatives.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.initiatives.ProjectFile;
import vn.tdkt.initiatives.ProjectLevel;
import vn.tdkt.initiatives.ProjectQuery;
import vn.tdkt.initiatives.ProjectState;
import vn.tdkt.initiatives.ResearchProject;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Listing;

/**
 * What somebody asks of the list of projects, as it stands in the address; a year asks for what
 * goes on in it, and without one all are shown, because projects last for years.
 *
 * @param all within reach, from which the counts come
 */
record ProjectQuestion(Asked asked, List<UUID> units, List<ProjectFile> all) {
  private static final Words WORDS = Words.of("initiatives");
  private static final String ADDRESS = ProjectController.ADDRESS;
  private static final String LEVEL = "cap";
  private static final int YEARS_SHOWN = 8;

  ProjectQuery query() {
    return new ProjectQuery(
        units,
        asked.text(),
        year(),
        asked.one(ProjectState.class, Asked.STATE).orElse(null),
        asked.one(ProjectLevel.class, LEVEL).orElse(null));
  }

  private @Nullable Integer year() {
    String typed = asked.values().getOrDefault(Asked.YEAR, "");
    return typed.matches("\\d{4}") ? Integer.valueOf(typed) : null;
  }

  List<ProjectFile> found() {
    ProjectQuery query = query();
    return all.stream().filter(file -> query.finds(file.project())).toList();
  }

  private long count(ProjectQuery query) {
    return all.stream()
        .map(ProjectFile::project)
        .filter(project -> project.counts() && query.finds(project))
        .count();
  }

  Listing listing() {
    return Listing.of(ADDRESS, asked.text(), WORDS.say("project.count", count(query())))
        .keeping(asked.kept());
  }

  List<FilterGroup> filters() {
    return List.of(
        new FilterGroup(WORDS.say("filter.year"), years()),
        new FilterGroup(WORDS.say("filter.state"), states()),
        new FilterGroup(WORDS.say("filter.level"), levels()));
  }

  private List<Listing.Filter> years() {
    Integer now = year();
    Stream<Listing.Filter> each =
        all.stream()
            .map(file -> file.project().said())
            .flatMap(ProjectQuestion::yearsOf)
            .distinct()
            .sorted((a, b) -> b.compareTo(a))
            .limit(YEARS_SHOWN)
            .map(String::valueOf)
            .map(year -> filter(year, Asked.YEAR, year, year.equals(String.valueOf(now))));
    String every = WORDS.say("filter.all-years");
    return Stream.concat(Stream.of(filter(every, Asked.YEAR, "", now == null)), each).toList();
  }

  private static Stream<Integer> yearsOf(ResearchProject.Said said) {
    return IntStream.rangeClosed(said.from().getYear(), said.until().getYear()).boxed();
  }

  private List<Listing.Filter> states() {
    ProjectQuery query = query();
    Stream<Listing.Filter> each =
        Arrays.stream(ProjectState.values())
            .filter(state -> state == query.state() || count(query.at(state)) > 0)
            .map(
                state ->
                    counted(
                        state.words(),
                        query.at(state),
                        Asked.STATE,
                        state.name(),
                        state == query.state()));
    return Stream.concat(Stream.of(every(Asked.STATE, query.state())), each).toList();
  }

  private List<Listing.Filter> levels() {
    ProjectQuery query = query();
    Stream<Listing.Filter> each =
        Arrays.stream(ProjectLevel.values())
            .filter(level -> level == query.level() || count(query.on(level)) > 0)
            .map(
                level ->
                    counted(
                        level.words(),
                        query.on(level),
                        LEVEL,
                        level.name(),
                        level == query.level()));
    return Stream.concat(Stream.of(every(LEVEL, query.level())), each).toList();
  }

  private Listing.Filter every(String name, @Nullable Object chosen) {
    return filter(WORDS.say("filter.all"), name, "", Objects.isNull(chosen));
  }

  private Listing.Filter counted(
      String label, ProjectQuery query, String name, String value, boolean current) {
    return filter(WORDS.say("filter.counted", label, count(query)), name, value, current);
  }

  private Listing.Filter filter(String label, String name, String value, boolean current) {
    return new Listing.Filter(label, asked.at(ADDRESS, name, value), current);
  }
}
