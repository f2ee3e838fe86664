from setuptools import distutils

LooseVersion = distutils.version.LooseVersion
