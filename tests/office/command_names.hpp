// The commands of the extension, as the office lists them for its menus and keys.
#pragma once

#include "support/office.hpp"

#include <string>
#include <vector>

namespace command_names {

/// The addresses of all, such as "org.participatieladder:insertLadder".
std::vector<std::string> all(const support::Office& office);

/// What a command of Calc, ours or the office's, is called beside a key; empty where it has no name.
std::string labelOf(const support::Office& office, const std::string& address);

} // namespace command_names
