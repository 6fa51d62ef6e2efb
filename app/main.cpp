// SPDX-License-Identifier: Apache-2.0
#include "app/command/commandline.h"

int main(int argc, char **argv)
{
    return chargetree::runCommandLine(argc, argv);
}
