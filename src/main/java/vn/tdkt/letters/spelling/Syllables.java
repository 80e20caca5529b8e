package vn.tdkt.letters.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be a written Vietnamese syllable: an onset, a rime, and a tone where it belongs. Of the
 * words of other languages and of misread letters hardly any can.
 */
public final class Syllables {
  private static final List<String> ONSETS =
      List.of(
          "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
          "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x");

  private static final Set<String> RIMES =
      Set.of(
          ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
                  + " e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
                  + " i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
                  + " o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay"
                  + " oăc oăm oăn oăng oăt oe oem oen oeo oet ooc oong"
                  + " ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
                  + " u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uơ uôc uôi"
                  + " uôm uôn uông uôt uy uya uych uyên uyêt uynh uyt uyu"
                  + " ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
                  + " y yêm yên yêng yêt yêu")
              .split(" "));

  private static final String FRONT_VOWELS = "eêiy";
  private static final String SHAPED_VOWELS = "ăâêôơư";

  /** Written with the tone on either vowel: hòa and hoà. */
  private static final Set<String> TWO_CUSTOMS = Set.of("oa", "oe", "uy");

  private static final Pattern STOPPED = Pattern.compile(".*(?:c|ch|p|t)");

  private Syllables() {}

  /** Whether the letters, in composed Unicode and in small or large letters, are a syllable. */
  public static boolean isOne(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int tones = 0;
    int at = -1;
    Tone tone = Tone.LEVEL;
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      Tone here = Tone.of(lower.charAt(i));
      plain.append(here.off(lower.charAt(i)));
      if (here != Tone.LEVEL) {
        tones++;
        tone = here;
        at = i;
      }
    }
    return tones <= 1 && isOne(plain.toString(), tone, at);
  }

  private static boolean isOne(String plain, Tone tone, int at) {
    return ONSETS.stream()
        .filter(plain::startsWith)
        .anyMatch(
            onset -> {
              String rime = plain.substring(onset.length());
              return isRime(onset, rime)
                  && (tone.isShort() || !STOPPED.matcher(rime).matches())
                  && (tone == Tone.LEVEL || carries(rime, at - onset.length()));
            });
  }

  private static boolean isRime(String onset, String rime) {
    if (rime.isEmpty()) {
      return false;
    }
    char first = rime.charAt(0);
    boolean front = FRONT_VOWELS.indexOf(first) >= 0;
    return switch (onset) {
      case "k", "gh", "ngh" -> front && RIMES.contains(rime);
      case "c", "ng" -> !front && RIMES.contains(rime);
      case "g" -> (!front || first == 'i') && RIMES.contains(rime);
      case "qu" -> first != 'u' && (RIMES.contains(rime) || RIMES.contains("u" + rime));
      default -> RIMES.contains(rime);
    };
  }

  /** Whether a letter of the rime is the one that its tone stands on. */
  private static boolean carries(String rime, int at) {
    if (TWO_CUSTOMS.contains(rime)) {
      return at == 0 || at == 1;
    }
    for (int i = rime.length() - 1; i >= 0; i--) {
      if (SHAPED_VOWELS.indexOf(rime.charAt(i)) >= 0) {
        return at == i;
      }
    }
    int vowels = (int) rime.chars().takeWhile(c -> Tone.isVowel((char) c)).count();
    boolean open = vowels == rime.length();
    return at == (open ? Math.max(0, vowels - 2) : vowels - 1);
  }
}
