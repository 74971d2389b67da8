// The add-in: what Calc calls for the functions of the table.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/weak.hxx>

namespace functions {

/// A new add-in, with the interface org.participatieladder.XFunctions and without a reference to it. It holds
/// nothing that changes, so any thread may call it.
cppu::OWeakObject* makeAddIn(css::uno::XComponentContext* context);

} // namespace functions
