// Findings that say the same of many places, as one.
#pragma once

#include "editions/check.hpp"

#include <string>
#include <vector>

namespace panel {

/// Findings of one severity with one message, in the order of their places; at least one.
using FindingGroup = std::vector<const editions::Finding*>;

/// In the order of their first findings, which must stay where they are.
std::vector<FindingGroup> groupsOf(const std::vector<editions::Finding>& findings);

/// "Fout · 132 × leeg; verwacht: een waarde", or with its place where it is one finding.
std::string lineOf(const FindingGroup& group, ladder::Language language);

/// The message, with the first places where there are more.
std::string describe(const FindingGroup& group, ladder::Language language);

} // namespace panel
