// Folders of editions on the disk, and what is done with them in a process of its own.
#pragma once

#include "packages.hpp"

#include "ladder/store/folder_source.hpp"
#include "ladder/store/watched_sources.hpp"
#include "support/temporary_folder.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace stores {

/// Gives the bundled figures as those of another year.
ladder::EditionData editionOf(int year, int revision = 0);

/// Writes a package as a sub-folder of a folder, as somebody would who copies it there.
void put(const std::filesystem::path& folder, const std::string& name, const packages::Package& package);

/// Gives the names of all that a folder holds, hidden or not, sorted.
std::vector<std::string> namesIn(const std::filesystem::path& folder);

/// Gives all that is in a file; nothing where there is none.
std::string contentOf(const std::filesystem::path& file);

/// Gives the names of what is listed; that of a broken one has its first reason in English with it.
std::vector<std::string> listed(const std::filesystem::path& folder);
std::vector<std::string> described(const ladder::store::Listing& listing);

/// Adds an edition to a folder, and takes one out, which gives the copy.
ladder::store::Outcome<std::string> add(const std::filesystem::path& folder, ladder::EditionData edition,
                                        std::vector<std::string> taken = {});
ladder::store::Outcome<std::filesystem::path> remove(const std::filesystem::path& folder,
                                                     const std::string& name);

/// Makes sources of folders.
ladder::store::Sources sourcesAt(const std::vector<std::filesystem::path>& folders);

/// Gives what was done, or in English why it was not.
std::string said(const ladder::store::Outcome<std::string>& outcome);
std::string said(const ladder::store::Outcome<ladder::store::Added>& outcome);

/// Makes a call in a process of its own, and gives what it says or how that process ended otherwise.
std::string inChild(const std::function<std::string()>& call);

/// Mounts a disk of this size over a folder, which only this process sees; it goes with the process. Gives
/// false where that is not allowed.
bool mountSmallDisk(const std::filesystem::path& folder, std::size_t bytes);

} // namespace stores
