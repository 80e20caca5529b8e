package vn.tdkt.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.documents.content.ContentStore;
import vn.tdkt.documents.content.FolderContents;
import vn.tdkt.documents.preview.Previews;

/** Where the files lie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class DocumentConfiguration {
  @Bean
  ContentStore contentStore(Limits limits) throws IOException {
    return new FolderContents(limits.folder());
  }

  @Bean
  Previews previews(Limits limits, ContentStore contents, Clock clock) throws IOException {
    Path pictures = limits.folder().resolve("previews");
    return new Previews(pictures, contents, clock);
  }
}
