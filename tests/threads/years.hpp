// Editions of which each figure tells the year, and threads that ask them everything.
#pragma once

#include "ladder/catalogue.hpp"

#include <functional>
#include <memory>

namespace years {

/// The bundled edition as that of another year, which each of its figures is.
std::shared_ptr<const ladder::Edition> editionOf(int year);

/// Whether all that a catalogue says is of one and the same edition, its default.
bool isWhole(const ladder::Catalogue& catalogue);

/// Whether a call says yes each time that several threads make it, at once and over and over, while something
/// is done.
bool holdsWhile(const std::function<void()>& action, const std::function<bool()>& call);

} // namespace years
