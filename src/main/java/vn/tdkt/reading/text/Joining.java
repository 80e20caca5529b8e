package vn.tdkt.reading.text;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.tdkt.letters.InUnicode;
import vn.tdkt.letters.OldEncodings;
import vn.tdkt.reading.Certainty;

/** Puts runs together and reads what is of one face at once: words are often cut into runs. */
final class Joining {
  private final StringBuilder asRead = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final Set<String> encodings = new LinkedHashSet<>();
  private final StringBuilder open = new StringBuilder();
  private String font = "";

  void add(Run run) {
    if (!OldEncodings.areAlike(font, run.font())) {
      close();
      font = run.font();
    }
    open.append(run.text());
  }

  ReadText whole() {
    close();
    Certainty certainty =
        encodings.isEmpty()
            ? Certainty.read()
            : new Certainty.Converted(asRead.toString().strip(), String.join(", ", encodings));
    return new ReadText(ReadText.tidy(text.toString()), certainty);
  }

  private void close() {
    InUnicode read = OldEncodings.read(open.toString(), font);
    asRead.append(read.asRead());
    text.append(read.text());
    read.from().ifPresent(encoding -> encodings.add(encoding.label()));
    open.setLength(0);
  }
}
