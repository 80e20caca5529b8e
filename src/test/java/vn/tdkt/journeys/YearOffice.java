package vn.tdkt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tdkt.testing.HttpVisitor;

/** An officer who enters a year through the pages of the program and counts the entries. */
final class YearOffice {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern ROW =
      Pattern.compile(
          "(?s)<legend>([^<]*)</legend>(.*?)name=\"seen([0-9a-f-]{36})\" value=\"(\\d+)\"(.*?)"
              + "</fieldset>");
  private static final Pattern VALUE =
      Pattern.compile("name=\"v[0-9a-f-]{36}\" value=\"([^\"]*)\"");

  private final HttpVisitor officer;
  private final List<SeedFact> facts;
  private final Map<SeedFact, Integer> entries = new HashMap<>();
  private final String plan;

  YearOffice(HttpVisitor officer, List<SeedFact> facts) {
    this.officer = officer;
    this.facts = facts;
    plan = done(act("/ke-hoach/moi", Map.of()));
  }

  /** One row of a form of figures. */
  private record Row(String name, String hint, String id, String seen, String value) {}

  /** How often each fact was sent and taken. */
  Map<SeedFact, Integer> entries() {
    return entries;
  }

  void aim(String kind, String sentence) {
    String slug =
        Map.of("KEY_TASK", "nhiem-vu-trong-tam", "TARGET", "chi-tieu", "TITLE", "danh-hieu")
            .get(kind);
    done(act(plan + "/them/" + slug, Map.of("text", sentence, "owner", "")));
  }

  void enterAll() {
    facts.stream()
        .filter(SeedFact::isOfTarget)
        .collect(Collectors.groupingBy(SeedFact::month, TreeMap::new, Collectors.toList()))
        .forEach(this::noteMonth);
    facts.stream().filter(fact -> fact.isPlain(facts)).forEach(this::noteBeyond);
    families().forEach(this::enterFamily);
  }

  /** The page of the month: what targets count. */
  private void noteMonth(String month, List<SeedFact> ofMonth) {
    String page = "/ghi-tien-do?thang=" + month;
    Map<String, String> answers = new HashMap<>();
    List<Row> rows = rows(page);
    rows.forEach(row -> keep(row, answers));
    for (SeedFact fact : ofMonth) {
      answers.put("v" + target(rows, fact.aim()).id(), fact.value());
    }
    done(officer.post(page, answers));
    ofMonth.forEach(this::entered);
  }

  private static void keep(Row row, Map<String, String> answers) {
    answers.put("v" + row.id(), row.value());
    answers.put("seen" + row.id(), row.seen());
  }

  private static Row target(List<Row> rows, String aim) {
    Pattern aimed = Pattern.compile("Chỉ tiêu " + Pattern.quote(aim) + ";");
    return rows.stream().filter(row -> aimed.matcher(row.hint()).find()).findFirst().orElseThrow();
  }

  HttpResponse<String> beyond(SeedFact fact) {
    return act(
        "/ghi-tien-do/ngoai-ke-hoach",
        Map.of(
            "what", fact.what(),
            "value", fact.value(),
            "measure", fact.measure(),
            "thang", fact.month()));
  }

  private void noteBeyond(SeedFact fact) {
    done(beyond(fact));
    entered(fact);
  }

  /** Wholes with their parts, by the address of the whole. */
  private Map<SeedFact, List<SeedFact>> families() {
    Map<SeedFact, List<SeedFact>> families = new LinkedHashMap<>();
    for (SeedFact whole : facts) {
      List<SeedFact> below = whole.isPart() ? List.of() : below(whole);
      if (!whole.isPlain(facts) && !whole.isPart() && (!whole.isOfTarget() || !below.isEmpty())) {
        families.put(whole, below);
      }
    }
    return families;
  }

  private List<SeedFact> below(SeedFact whole) {
    String named = whole.isOfTarget() ? whole.aim() : whole.what();
    List<SeedFact> below = new ArrayList<>();
    for (SeedFact part : facts) {
      if (part.isPart() && part.within().equals(named)) {
        below.add(part);
        below.addAll(below(part));
      }
    }
    return below;
  }

  private void enterFamily(SeedFact whole, List<SeedFact> parts) {
    String address = counted(whole, parts);
    List<SeedFact> typed = new ArrayList<>(parts);
    if (!whole.isOfTarget()) {
      typed.add(whole);
    }
    done(enter(address, typed));
    typed.forEach(this::entered);
  }

  /** The page of the figure, with all its parts there. */
  String counted(SeedFact whole, List<SeedFact> parts) {
    String address;
    if (whole.isOfTarget()) {
      Row target = target(rows("/ghi-tien-do?thang=" + whole.month()), whole.aim());
      address = "/so-lieu/" + target.id();
      divide(address, parts);
    } else {
      Map<String, String> answers = new HashMap<>(cut(direct(whole, parts)));
      answers.putAll(
          Map.of("what", whole.what(), "measure", whole.measure(), "gathering", "ADDED"));
      address = done(officer.post("/so-lieu/them", answers));
    }
    for (List<SeedFact> more : otherCuts(whole, parts)) {
      divide(more.getFirst().within().equals(whole.what()) ? address : found(more), more);
    }
    return address;
  }

  private String found(List<SeedFact> parts) {
    String name = parts.getFirst().within();
    Matcher link =
        Pattern.compile("href=\"(/so-lieu/[0-9a-f-]{36})\">" + Pattern.quote(name) + "<")
            .matcher(text(officer.get("/so-lieu").body()));
    assertThat(link.find()).as(name).isTrue();
    return link.group(1);
  }

  private void divide(String address, List<SeedFact> parts) {
    done(officer.post(address + "/phan", cut(parts)));
  }

  /** The first cut of the whole itself, with what is only counted within it. */
  private static List<SeedFact> direct(SeedFact whole, List<SeedFact> parts) {
    return parts.stream()
        .filter(part -> part.within().equals(whole.what()))
        .filter(part -> part.by().equals(parts.getFirst().by()))
        .toList();
  }

  private static List<List<SeedFact>> otherCuts(SeedFact whole, List<SeedFact> parts) {
    List<SeedFact> first = whole.isOfTarget() ? parts : direct(whole, parts);
    return List.copyOf(
        parts.stream()
            .filter(part -> !first.contains(part))
            .collect(
                Collectors.groupingBy(
                    part -> part.within() + "|" + part.by(),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values());
  }

  private static Map<String, String> cut(List<SeedFact> parts) {
    String by =
        parts.stream().filter(part -> !part.isOfWhich()).map(SeedFact::by).findFirst().orElse("");
    return Map.of("breakdown", by, "parts", names(parts, false), "within", names(parts, true));
  }

  private static String names(List<SeedFact> parts, boolean ofWhich) {
    return parts.stream()
        .filter(part -> part.isOfWhich() == ofWhich)
        .map(SeedFact::what)
        .collect(Collectors.joining("\n"));
  }

  /** The form of a figure in its month, with these values. */
  HttpResponse<String> enter(String address, List<SeedFact> typed) {
    String form = address + "/ghi/" + typed.getFirst().month();
    List<Row> rows = rows(form);
    Map<String, String> answers = new HashMap<>();
    rows.forEach(row -> keep(row, answers));
    for (SeedFact fact : typed) {
      Row row =
          rows.stream().filter(one -> one.name().equals(fact.row())).findFirst().orElseThrow();
      answers.put("v" + row.id(), fact.value());
      answers.put("q" + row.id(), fact.qualifier().isEmpty() ? "EXACTLY" : fact.qualifier());
    }
    return officer.post(form, answers);
  }

  private void entered(SeedFact fact) {
    entries.merge(fact, 1, Integer::sum);
  }

  /** The text of the paper that the program wrote, as another program reads it. */
  String paper(String below) {
    return PaperText.of(officer.file(plan + below).body());
  }

  /** Writes a chapter of the plan. */
  void chapter(String slug, String text) {
    done(act(plan + "/phan/" + slug, Map.of("text", text)));
  }

  String planPage() {
    return officer.get(plan).body();
  }

  private List<Row> rows(String form) {
    Matcher row = ROW.matcher(officer.get(form).body());
    List<Row> rows = new ArrayList<>();
    while (row.find()) {
      Matcher value = VALUE.matcher(row.group(5));
      rows.add(
          new Row(
              text(row.group(1)),
              text(row.group(2)),
              row.group(3),
              row.group(4),
              value.find() ? value.group(1) : ""));
    }
    return rows;
  }

  private static String text(String html) {
    return html.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&amp;", "&");
  }

  /** Opens the form and sends it with these answers and the version from which it was drawn. */
  private HttpResponse<String> act(String address, Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(answers);
    Matcher version = VERSION.matcher(officer.get(address).body());
    if (version.find()) {
      all.put("version", version.group(1));
    }
    return officer.post(address, all);
  }

  private static String done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*:\\d+|#.*$", "");
  }
}
