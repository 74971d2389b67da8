// An edition out of a folder of editions, with a copy that stays.
#pragma once

#include "ladder/store/problem.hpp"

#include <filesystem>
#include <string_view>

namespace ladder::store {

/// Moves an entry of a listing, sound or broken, to `Verwijderd/<name> <date> <time> UTC` in the same folder,
/// and gives that path.
Outcome<std::filesystem::path> remove(const std::filesystem::path& folder, std::string_view name);

} // namespace ladder::store
