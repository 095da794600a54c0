/**
 * What a published site has for programs that visit it: sitemap, feed and {@code robots.txt}, in
 * the terms of their standards. What they say is decided by whoever asks for them.
 */
@NullMarked
package dev.stele.publish;

import org.jspecify.annotations.NullMarked;
