package vn.tdkt.criteria.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.pages.Field;

/**
 * A page with one form for one act.
 *
 * @param intro what the act does
 * @param warning what to think of first, or null
 * @param hidden what goes along, such as the version that the page was drawn from
 * @param back where to go instead
 */
public record ActForm(
    String address,
    String back,
    String intro,
    @Nullable String warning,
    Map<String, String> hidden,
    List<Field> fields,
    String button) {}
