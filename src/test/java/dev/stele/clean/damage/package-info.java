/** Makes sound texts worse, telling where, so that cleaning can be measured. */
package dev.stele.clean.damage;
