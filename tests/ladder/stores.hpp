// Folders of editions on the disk, and what is done with them in a process of its own.
#pragma once

#include "packages.hpp"

#include "ladder/store/folder_source.hpp"
#include "support/temporary_folder.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace stores {

/// The bundled figures as those of another year.
ladder::EditionData editionOf(int year, int revision = 0);

/// Writes a package as a sub-folder of a folder, as somebody would who copies it there.
void put(const std::filesystem::path& folder, const std::string& name, const packages::Package& package);

/// The names of all that a folder holds, hidden or not, sorted.
std::vector<std::string> namesIn(const std::filesystem::path& folder);

/// The names of what is listed, each of a broken one with its first reason in English.
std::vector<std::string> listed(const std::filesystem::path& folder);
std::vector<std::string> described(const ladder::store::Listing& listing);

/// Adds an edition to a folder, and takes one out, which gives the copy.
ladder::store::Outcome<std::string> add(const std::filesystem::path& folder, ladder::EditionData edition,
                                        std::vector<std::string> taken = {});
ladder::store::Outcome<std::filesystem::path> remove(const std::filesystem::path& folder,
                                                     const std::string& name);

/// Folders as sources that nobody has read yet.
ladder::store::Sources sourcesAt(const std::vector<std::filesystem::path>& folders);

/// What was done, or in English why not.
std::string said(const ladder::store::Outcome<std::string>& outcome);

/// What a call says that is made in a process of its own, or how that process ended otherwise.
std::string inChild(const std::function<std::string()>& call);

} // namespace stores
