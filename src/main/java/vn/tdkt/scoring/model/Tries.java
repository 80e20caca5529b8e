package vn.tdkt.scoring.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.AnswerFields;
import vn.tdkt.criteria.AnswerReader;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;
import vn.tdkt.kernel.Words;

/** Collects changes of the fields that stand on a leaf, as far as they can be read. */
final class Tries {
  private static final Words WORDS = Words.of("scoring");

  private final InputForm form;
  private final Entry entry;
  private final Map<String, String> now;
  private final List<WhatIf> found = new ArrayList<>();

  Tries(InputForm form, Entry entry) {
    this.form = form;
    this.entry = entry;
    this.now = AnswerFields.of(entry.answer());
  }

  Map<String, String> now() {
    return now;
  }

  List<WhatIf> found() {
    return List.copyOf(found);
  }

  int lines(String name) {
    int lines = 0;
    while (has(name + lines + ".")) {
      lines++;
    }
    return lines;
  }

  boolean has(String beginning) {
    return now.keySet().stream().anyMatch(one -> one.startsWith(beginning));
  }

  @Nullable Score value(String slot) {
    String text = now.get(slot);
    return text != null && VietnameseNumber.read(text, null) instanceof Reading.Understood known
        ? known.value()
        : null;
  }

  void bonus() {
    Entry.Bonus one = new Entry.Bonus(Score.ONE, WORDS.say("try.word"), null, List.of());
    found.add(new WhatIf(WORDS.say("try.bonus"), entry.with(one), true));
  }

  void put(String of, String key, Map<String, String> changed, @Nullable Object... arguments) {
    Map<String, String> fields = new LinkedHashMap<>(now);
    fields.remove(AnswerReader.ABSENT);
    fields.putAll(changed);
    if (fields.equals(now)) {
      return;
    }
    if (AnswerReader.read(form, fields) instanceof Decoded.Read<Optional<Answer>>(var answer)) {
      String label = WORDS.say("try." + key, arguments);
      String whole = of.isEmpty() ? label : WORDS.say("try.part", of, label);
      boolean byHand = key.equals("point-less");
      answer.ifPresent(then -> found.add(new WhatIf(whole, WhatIf.by(entry, then), byHand)));
    }
  }
}
