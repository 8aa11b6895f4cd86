package org.openhelpline.taxonomy.cli.pipeline;

import java.util.function.ToIntFunction;
import org.openhelpline.taxonomy.cli.input.ContactSink;
import org.openhelpline.taxonomy.cli.input.ContactWork;

/**
 * What is done with the contacts of an export.
 *
 * @param <R> what a thread makes of contacts that follow each other
 */
public interface ContactPipeline<R> extends ContactSink<R> {
  /**
   * What one thread does.
   *
   * @param columnOf where a wanted column stands; negative if the export has none of that name
   */
  ContactWork<?, R> work(ToIntFunction<String> columnOf);

  /** Hands on what is still held, after the last contact. */
  void finish();
}
