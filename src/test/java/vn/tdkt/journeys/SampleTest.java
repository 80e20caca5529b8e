package vn.tdkt.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import vn.tdkt.testing.WebTest;

/** The whole application as a first start leaves it: with the sample data, on a free port. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WebTest
@TestPropertySource(properties = "tdkt.sample-data=true")
@interface SampleTest {}
