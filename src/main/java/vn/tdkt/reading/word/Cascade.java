package vn.tdkt.reading.word;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The places where a property may be set, the nearest first: at the text itself, in its list, in
 * its styles, in the standard of the document. Each attribute comes from the first that has it.
 */
record Cascade(List<Element> layers) {
  private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,9})(?:\\.\\d+)?");

  static Cascade ofParagraph(Element paragraph, Styles styles, Numbering numbering) {
    return of(
        List.of(
            Xml.at(paragraph, "pPr").stream(),
            numbering.properties(paragraph).stream(),
            in(styles.ofParagraph(paragraph), "pPr"),
            styles.defaults("pPrDefault").flatMap(all -> Xml.at(all, "pPr")).stream()));
  }

  static Cascade ofRun(Element paragraph, Element run, Styles styles) {
    return of(
        List.of(
            Xml.at(run, "rPr").stream(),
            in(styles.ofRun(run), "rPr"),
            in(styles.ofParagraph(paragraph), "rPr"),
            styles.defaults("rPrDefault").flatMap(all -> Xml.at(all, "rPr")).stream()));
  }

  private static Cascade of(List<Stream<Element>> layers) {
    return new Cascade(layers.stream().flatMap(Function.identity()).toList());
  }

  private static Stream<Element> in(List<Element> styles, String properties) {
    return styles.stream().flatMap(style -> Xml.at(style, properties).stream());
  }

  /** The nearest element of a name. */
  Optional<Element> nearest(String name) {
    return layers.stream().flatMap(layer -> Xml.at(layer, name).stream()).findFirst();
  }

  /** The nearest value of an attribute; empty where none is set. */
  String attribute(String name, String attribute) {
    return layers.stream()
        .flatMap(layer -> Xml.at(layer, name).stream())
        .map(element -> Xml.attribute(element, attribute))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The attribute as a whole number; the other where it is none. */
  int number(String name, String attribute, int otherwise) {
    return whole(attribute(name, attribute), otherwise);
  }

  boolean isOn(String name) {
    return layers.stream()
        .filter(layer -> Xml.at(layer, name).isPresent())
        .findFirst()
        .filter(layer -> Xml.isOn(layer, name))
        .isPresent();
  }

  /** Some programs write whole numbers with decimals. */
  static int whole(String value, int otherwise) {
    Matcher number = NUMBER.matcher(value);
    return number.matches() ? Integer.parseInt(number.group(1)) : otherwise;
  }
}
