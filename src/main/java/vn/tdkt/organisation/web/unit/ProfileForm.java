package vn.tdkt.organisation.web.unit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Breakdown;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitProfile;
import vn.tdkt.pages.Field;

/** The yearly profile as a form: staff in all, then each breakdown. */
public record ProfileForm(
    Field staff, List<Group> groups, long version, String address, String button) {
  private static final Words WORDS = Words.of("organisation");
  private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

  /** One breakdown with its categories. */
  public record Group(String heading, List<Field> fields) {}

  static ProfileForm of(UnitProfile profile) {
    List<Group> groups = new ArrayList<>();
    for (Breakdown breakdown : Breakdown.values()) {
      List<Field> fields =
          breakdown.categories().stream()
              .map(category -> field(profile, breakdown, category))
              .toList();
      groups.add(new Group(breakdown.words(), fields));
    }
    return new ProfileForm(
        Field.of(Field.Kind.NUMBER, "staff", WORDS.say("field.staff"), profile.staff()),
        groups,
        profile.version(),
        ProfileController.address(profile.unit(), profile.year()),
        WORDS.say("profile.save"));
  }

  private static Field field(UnitProfile profile, Breakdown breakdown, String category) {
    return Field.of(
        Field.Kind.NUMBER,
        name(breakdown, category),
        breakdown.words(category),
        profile.people(breakdown, category));
  }

  /** What was typed; an empty field counts nobody. */
  static Outcome<UnitProfile> read(UnitId unit, int year, Map<String, String> typed) {
    if (typed.entrySet().stream().filter(ProfileForm::counts).anyMatch(ProfileForm::isNoCount)) {
      return Outcome.refused("organisation.refused.no-count", Citation.of("REQ-2"));
    }
    Map<Breakdown, Map<String, Integer>> parts = new EnumMap<>(Breakdown.class);
    for (Breakdown breakdown : Breakdown.values()) {
      Map<String, Integer> people = new LinkedHashMap<>();
      breakdown.categories().forEach(c -> people.put(c, count(typed, name(breakdown, c))));
      parts.put(breakdown, people);
    }
    long version = Long.parseLong(typed.getOrDefault("version", "0"));
    return Outcome.done(new UnitProfile(unit, year, count(typed, "staff"), parts, version));
  }

  private static boolean counts(Map.Entry<String, String> field) {
    return field.getKey().equals("staff") || field.getKey().contains(".");
  }

  private static boolean isNoCount(Map.Entry<String, String> field) {
    String text = field.getValue().strip();
    return !text.isEmpty() && !COUNT.matcher(text).matches();
  }

  private static int count(Map<String, String> typed, String name) {
    String text = typed.getOrDefault(name, "").strip();
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private static String name(Breakdown breakdown, String category) {
    return breakdown.name() + "." + category;
  }
}
