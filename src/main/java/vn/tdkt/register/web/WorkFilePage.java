package vn.tdkt.register.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.pages.Step;
import vn.tdkt.register.FiledDocument;
import vn.tdkt.register.WorkFile;

/**
 * What the page of a file of work shows.
 *
 * @param back address of the list
 * @param closed "Đóng lúc 14:03 14/11/2024, Trần Thị Mẫu", or null
 * @param first the act that is next, or null
 * @param acts the other acts
 */
public record WorkFilePage(
    WorkFile file,
    String back,
    List<Step> steps,
    List<FiledDocument> contents,
    @Nullable String closed,
    @Nullable Offer first,
    List<Offer> acts,
    List<String> trail) {}
